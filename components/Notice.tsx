import { Icon } from './Icon.tsx';
import { OutsideLink } from './SayingText.tsx';

export type NoticeProps = {
  title: string;
  /** The title of the panel itself, unless something else is. */
  level?: 'h1' | 'h2' | 'h3';
  lines: readonly string[];
  button?: { label: string; press(): void };
  link?: { label: string; address: string } | undefined;
};

/** Something went differently than expected: what, and what one can do now. */
export function Notice({ title, level: Title = 'h1', lines, button, link }: NoticeProps) {
  return (
    <section class="notice" role="status">
      <Icon name="unknown" />
      <Title {...(Title === 'h1' && { id: 'title', tabIndex: -1 })}>{title}</Title>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {link && (
        <p>
          <OutsideLink address={link.address}>{link.label}</OutsideLink>
        </p>
      )}
      {button && (
        <button type="button" class="button button-main" onClick={button.press}>
          {button.label}
        </button>
      )}
    </section>
  );
}
