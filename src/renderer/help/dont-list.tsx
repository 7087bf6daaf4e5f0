import { Icon } from '../ui/icon.tsx';

interface DontListProps {
  readonly sentences: readonly string[];
  /** What the list is called, where no heading stands over it. */
  readonly label?: string;
}

/** What not to do, each with its cross. */
export function DontList({ sentences, label }: DontListProps) {
  return (
    <ul className="stack mid" {...(label === undefined ? {} : { 'aria-label': label })}>
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Icon name="close" />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
