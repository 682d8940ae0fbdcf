import './key-help.css';
import type { ReactNode } from 'react';
import { useTexts } from '../text/texts.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { type KeyGroup, keyGroups } from '../ui/keys.ts';
import { useStore } from '../ui/store.ts';
import { keyHelp } from './layers.tsx';
import { shellTexts } from './texts.ts';

const shownKeys = ({ keys }: KeyGroup): readonly (readonly [key: string, says: string])[] =>
  Object.entries(keys).flatMap(([key, action]) => (action?.says === undefined ? [] : [[key, action.says] as const]));

/** Groups of one title become one: several parts of a screen may add to it. */
const merged = (groups: readonly KeyGroup[]): readonly KeyGroup[] => {
  const byTitle = new Map<string, KeyGroup>();
  for (const { title, keys } of groups) {
    byTitle.set(title, { title, keys: { ...byTitle.get(title)?.keys, ...keys } });
  }
  return [...byTitle.values()].filter((group) => shownKeys(group).length > 0);
};

/** Every key that does something now, by part of the page. */
export const KeyHelp = (): ReactNode => {
  const say = useTexts(shellTexts);
  const groups = merged(useStore(keyGroups));
  return (
    <Dialog isOpen onClose={() => keyHelp.set(false)} title={say('shell.keys.title')}>
      <div className="key-help">
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {shownKeys(group).map(([key, says]) => (
                <div key={key}>
                  <dt>
                    <KeyHint keys={key} />
                    <span className="unseen">{key.replace(' ', ` ${say('shell.keys.then')} `)}</span>
                  </dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
};
