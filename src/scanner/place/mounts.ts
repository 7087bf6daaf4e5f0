/** One line of `/proc/self/mountinfo` (man 5 proc). */
export interface Mount {
  /** `8:1` */
  readonly device: string;
  /** The folder of the file system that is mounted: `/`, or another one in a bind mount or a subvolume. */
  readonly root: string;
  readonly point: string;
  readonly type: string;
  /** `/dev/sda1`, `nas:/photos`, `//nas/photos` */
  readonly source: string;
  /** Options of the file system: `rw,addr=192.168.1.5`. */
  readonly options: string;
}

/** All mounts of the system. */
export interface MountTable {
  /** The mount that a path without links lies on; null when the system has told none. */
  readonly of: (path: string) => Mount | null;
  /** The mounts below a folder, without those that another one hides. */
  readonly below: (folder: string) => readonly Mount[];
}

interface Listed extends Mount {
  readonly id: string;
  readonly parent: string;
}

/**
 * The mounts in the text of `/proc/self/mountinfo`. Its order says nothing about what hides what, so a path is followed from the
 * root: at each folder on the way to the mount that lies on it.
 */
export function parseMounts(text: string): MountTable {
  const mounts = text.split('\n').flatMap(parseLine);
  const ids = new Set(mounts.map(({ id }) => id));
  const root = mounts.findLast(({ id, parent, point }) => point === '/' && (id === parent || !ids.has(parent)));
  const children = new Map(
    mounts
      .filter((mount) => mount !== root && mount.id !== mount.parent)
      .map((mount) => [`${mount.parent} ${mount.point}`, mount]),
  );
  /** Goes on to what is mounted on a folder, and to what is mounted over that. */
  const over = (from: Listed, folder: string): Listed => {
    let at = from;
    for (let child = children.get(`${at.id} ${folder}`); child; child = children.get(`${at.id} ${folder}`)) at = child;
    return at;
  };
  const of = (path: string): Listed | null => {
    if (!root) return null;
    let at = over(root, '/');
    for (let end = 0; end >= 0; ) {
      end = path.indexOf('/', end + 1);
      at = over(at, end < 0 ? path : path.slice(0, end));
    }
    return at;
  };
  return {
    of,
    below: (folder) => {
      const inside = folder === '/' ? '/' : `${folder}/`;
      return mounts.filter(
        (mount) => mount.point.startsWith(inside) && mount.point !== '/' && of(mount.point) === mount,
      );
    },
  };
}

/** The value of an option such as `addr`; null when it is not there. */
export function mountOption({ options }: Mount, name: string): string | null {
  const found = options.split(',').find((option) => option.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}

function parseLine(line: string): Listed[] {
  const cut = line.indexOf(' - ');
  const [id, parent, device, root = '/', point] = line.slice(0, Math.max(cut, 0)).split(' ');
  const [type, source = '', options = ''] = line.slice(cut + 3).split(' ');
  if (cut < 0 || !id || !parent || !device || !point || !type) return [];
  return [
    {
      id,
      parent,
      device,
      root: decode(root),
      point: decode(point),
      type,
      source: decode(source),
      options: decode(options),
    },
  ];
}

/** Spaces, tabs, line ends and backslashes come as octal numbers. */
function decode(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}
