import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';

/** One question a reader may have, shut until it is asked. */
export function Fold({ icon, title, id, children }: { icon: IconName; title: string; id?: string; children: ComponentChildren }) {
  return (
    <details class="fold" id={id}>
      <summary>
        <Icon name={icon} />
        <h2>{title}</h2>
        <Icon name="down" className="chevron" />
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
