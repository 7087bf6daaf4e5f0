import { WAY_IDS, type WayId } from '../../guidance/help/ways.ts';
import { phoneView } from '../phone/phone-view.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';

/** The ways that stand in the list; the phone on its cable has a card of its own above it (`phone/`). */
export type ListedWay = Exclude<WayId, 'iphone-cable'>;

/** A way to a list as the screen shows it. */
export interface Way {
  readonly id: ListedWay;
  readonly proves: 'exact' | 'names' | 'nothing';
  /** Whether it can be taken. */
  readonly isOpen: boolean;
  /** It has the one primary button. */
  readonly isFirst: boolean;
  /** The key of what is said below its name. */
  readonly more: ListedWay | 'apple-copy-adp';
}

/** What the ways depend on. */
export interface WaysInput {
  readonly platform: 'darwin' | 'win32' | 'linux';
  /** Whether an iPhone can be read by cable now: that is quicker than any other way. */
  readonly hasPhone: boolean;
  readonly adp: boolean | null;
}

const PROVES: Readonly<Record<ListedWay, Way['proves']>> = {
  'mac-library': 'exact',
  'apple-copy': 'exact',
  'tool-list': 'names',
  'two-totals': 'nothing',
};

/** The ways, quickest and surest first. Advanced Data Protection closes Apple's copy, which then says why. */
export function waysToAList({ platform, hasPhone, adp }: WaysInput): Way[] {
  const first: ListedWay = platform === 'darwin' || adp === true ? 'mac-library' : 'apple-copy';
  return WAY_IDS.filter((id) => id !== 'iphone-cable').map((id) => {
    const isClosed = id === 'apple-copy' && adp === true;
    return {
      id,
      proves: PROVES[id],
      isOpen: !isClosed,
      isFirst: id === first && !hasPhone,
      more: isClosed ? 'apple-copy-adp' : id,
    };
  });
}

/** The ways as they are now; `byCable`: the system has a helper for iPhones. */
export function useWays(): { readonly ways: readonly Way[]; readonly byCable: boolean } {
  const { phone, answers, info } = useServices();
  const state = useStore(phone);
  const adp = useStore(answers, (given) => given.answers.advancedDataProtection);
  const { isOpen, phones } = phoneView(state);
  const hasPhone = phones.some(({ problem }) => problem === null);
  return { ways: waysToAList({ platform: info.platform, hasPhone, adp }), byCable: isOpen };
}
