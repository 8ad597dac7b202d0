import { useState } from 'preact/hooks';
import { type Municipality, municipalitiesLike } from '../core/view/municipalities.ts';
import { useVoice } from './voice.ts';

export type MunicipalitiesProps = {
  all: readonly Municipality[];
  /** Hosts that the reader gave us already. */
  granted: readonly string[];
  /** Asks the browser's own question. */
  add(hosts: readonly string[]): void;
};

/** Where a reader adds the site of their own municipality. What is typed here is kept nowhere. */
export function Municipalities({ all, granted, add }: MunicipalitiesProps) {
  const say = useVoice();
  const [typed, type] = useState('');
  const found = municipalitiesLike(typed, all);
  return (
    <>
      <p>{say('municipality-more')}</p>
      <label class="typing">
        <span>{say('municipality-name')}</span>
        <input type="text" dir="auto" autocomplete="off" value={typed} onInput={(event) => type(event.currentTarget.value)} />
      </label>
      <div role="status">{typed.trim() !== '' && found.length === 0 && <p>{say('municipality-none')}</p>}</div>
      {found.length > 0 && (
        <ul class="choice-row">
          {found.map(({ name, hosts }) => (
            <li key={name}>
              {hosts.every((host) => granted.includes(host)) ? (
                <p class="done-line">{say('municipality-added', { name, host: hosts.join(', ') })}</p>
              ) : (
                <button type="button" class="button" onClick={() => add(hosts)}>
                  {say('municipality-add', { name, host: hosts.join(', ') })}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
