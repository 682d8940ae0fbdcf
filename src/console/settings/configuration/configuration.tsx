import type { ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import type { Answer, Api } from '../../api/client.ts';
import { useTexts } from '../../text/texts.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Switch } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Loaded } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useSettingsInUse } from '../settings-in-use.ts';
import { SettingsPage } from '../settings-page.tsx';
import { configurationTexts } from './texts.ts';

type Setting = Answer<Api['start']['settings']>['items'][number];

/** Descriptions come from the documentation, where `code` stands between backticks. */
const Described = ({ text }: { readonly text: string }): ReactNode => {
  const [before = '', code, ...rest] = text.split('`');
  if (code === undefined) return before;
  return (
    <>
      {before}
      <code>{code}</code>
      <Described text={rest.join('`')} />
    </>
  );
};

const useColumns = (): readonly Column<Setting>[] => {
  const say = useTexts(configurationTexts);
  const shown = ({ value, secret, isSet }: Setting): ReactNode => {
    if (!isSet) return <span className="muted">{say('settings.configuration.unset')}</span>;
    return secret ? <Badge>{say('settings.configuration.secret')}</Badge> : <code>{value}</code>;
  };
  return [
    {
      head: say('settings.configuration.name'),
      isName: true,
      cell: ({ name, environment, description }) => (
        <>
          <code>{name}</code>
          <div className="muted small">
            <Described text={description} />
          </div>
          <div className="muted small">
            <code>{environment.join(', ')}</code>
          </div>
        </>
      ),
    },
    { head: say('settings.configuration.value'), cell: shown },
  ];
};

/** What is configured by file, environment or command line. */
export const ConfigurationScreen = (): ReactNode => {
  const say = useTexts(configurationTexts);
  const settings = useSettingsInUse();
  const columns = useColumns();
  const [search, setSearch] = useSearchParams();
  const text = search.get('find') ?? '';
  const onlySet = search.has('set');
  const show = (find: string, set: boolean): void =>
    setSearch({ ...(find === '' ? {} : { find }), ...(set ? { set: '' } : {}) }, { replace: true });
  const wanted = text.toLowerCase();
  const matches = ({ name, description, environment, isSet }: Setting): boolean =>
    (isSet || !onlySet) && [name, description, ...environment].join(' ').toLowerCase().includes(wanted);
  return (
    <SettingsPage part="configuration" lead={say('settings.configuration.lead')}>
      <Loaded query={settings} lines={8}>
        {({ items, version }) => (
          <>
            <div className="settings-filters">
              <TextField
                label={say('settings.configuration.find')}
                type="search"
                value={text}
                onChange={(find) => show(find, onlySet)}
              />
              <Switch label={say('settings.configuration.set')} isOn={onlySet} onChange={(set) => show(text, set)} />
            </div>
            <div className="settings-values">
              <Table
                label={say('settings.configuration.list')}
                columns={columns}
                rows={items.filter(matches)}
                keyOf={({ name }) => name}
              />
            </div>
            {items.some(matches) ? null : <p className="muted">{say('settings.configuration.none')}</p>}
            <p className="muted small">
              {say('settings.configuration.version')} {version}
            </p>
          </>
        )}
      </Loaded>
    </SettingsPage>
  );
};
