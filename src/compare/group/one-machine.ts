/** Stands for the machine behind a service of somebody's own: nobody here knows which it is. */
export const SOME_MACHINE = 'some-machine';

/**
 * Names that lead to a machine at home from anywhere: of makers of NAS boxes and routers, of services for addresses that change, and of
 * private networks. Which machine it is, only they know.
 */
const FROM_ANYWHERE =
  /(^|\.)((synology|diskstation|i234|myds|dscloud)\.me|dscloud\.(biz|mobi)|(dsmynas|familyds)\.(com|net|org)|quickconnect\.to|myqnapcloud\.com|myasustor\.com|remotewd\.com|mycloud\.com|myfritz\.(net|com)|asuscomm\.com|tplinkdns\.com|duckdns\.org|ddns\.net|(no-ip|dyndns|dnsalias|selfhost|spdns)\.[a-z]+|(hopto|zapto|freeddns)\.org|sytes\.net|dynu\.(com|net)|goip\.de|ts\.net|netbird\.cloud)$/;

/** What is known of a machine by the keys of a place. */
interface Machine {
  readonly hosts: readonly string[];
  readonly hasName: boolean;
  /** The kinds of its addresses that are known: two of one kind can be told apart. */
  readonly families: ReadonlySet<'4' | '6'>;
}

/**
 * Whether two machines may be one: called by its name here and by its address there, by an address of the old kind here and one of the new
 * kind there, by its name at home here and by the one that leads to it from anywhere there, or the server behind a folder that is kept in
 * step with one. Where both have an address of one kind, these tell them apart; nobody asks the network.
 */
export function mayBeOneMachine(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [first, second] = [machineOf(a), machineOf(b)];
  const [isFirst, isSecond] = [first.hosts.length > 0, second.hosts.length > 0];
  if ((a.has(SOME_MACHINE) && isSecond) || (b.has(SOME_MACHINE) && isFirst)) return true;
  if (!isFirst || !isSecond) return false;
  if (leadsHome(first, second) || leadsHome(second, first)) return true;
  const areComparable = [...first.families].some((family) => second.families.has(family));
  return !areComparable && !(first.hasName && second.hasName);
}

function machineOf(keys: ReadonlySet<string>): Machine {
  const after = (start: string) => [...keys].flatMap((key) => (key.startsWith(start) ? key.slice(start.length) : []));
  const [hosts, addresses] = [after('network:'), after('address:')];
  return {
    hosts,
    hasName: hosts.some((host) => !addresses.includes(host)),
    families: new Set(addresses.map((address) => (address.includes(':') ? '6' : '4'))),
  };
}

/** Whether the name of one leads to a machine at home, and the other is one: called by a short name, an address, or such a name too. */
function leadsHome(one: Machine, other: Machine): boolean {
  const isAtHome = (host: string) => !host.includes('.') || /^[\d.]+$/.test(host) || FROM_ANYWHERE.test(host);
  return one.hosts.some((host) => FROM_ANYWHERE.test(host)) && other.hosts.some(isAtHome);
}
