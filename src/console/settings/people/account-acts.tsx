import { type ReactNode, useState } from 'react';
import { useAction } from '../../api/action.ts';
import { useApi } from '../../api/session.tsx';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { Account } from './accounts.ts';
import { Change } from './change.tsx';
import type { OneTimeLink } from './invite.tsx';
import { peopleSettingsTexts } from './texts.ts';

type Asked = 'change' | 'reset' | 'disable' | 'remove';

interface AccountActsProps {
  readonly account: Account;
  readonly onLink: (link: OneTimeLink) => void;
}

const useActs = ({ account, onLink }: AccountActsProps) => {
  const say = useTexts(peopleSettingsTexts);
  const api = useApi();
  const { name, id } = account;
  const params = { id };
  const refresh = [['accounts'], ['start'], ['session']];
  const reset = useAction({
    run: () => api.accounts.reset({ params }),
    refresh,
    onDone: (link) => onLink({ name, ...link }),
  });
  const unlock = useAction({
    run: () => api.accounts.unlock({ params }),
    done: () => say('settings.people.unlocked', { name }),
  });
  const able = useAction({
    run: (disabled: boolean) => api.accounts.change({ params, body: { disabled } }),
    done: (_, disabled) => say(disabled ? 'settings.people.disabled' : 'settings.people.enabled', { name }),
    refresh,
  });
  const remove = useAction({
    run: () => api.accounts.remove({ params }),
    done: () => say('settings.people.removed', { name }),
    refresh,
  });
  return { reset, unlock, able, remove };
};

/** What can be done with an account, behind one button; what reaches far is asked once more. */
export const AccountActs = ({ account, onLink }: AccountActsProps): ReactNode => {
  const say = useTexts(peopleSettingsTexts);
  const [asked, setAsked] = useState<Asked>();
  const { reset, unlock, able, remove } = useActs({ account, onLink });
  const { name, disabledAt } = account;
  const close = (): void => setAsked(undefined);
  const confirms = {
    reset: {
      title: say('settings.people.reset'),
      lead: say('settings.people.reset.lead', { name }),
      run: reset.attempt,
    },
    disable: {
      title: say('settings.people.disable'),
      lead: say('settings.people.disable.lead', { name }),
      run: () => able.attempt(true),
    },
    remove: { title: say('settings.people.remove'), lead: say('settings.people.remove.lead'), run: remove.attempt },
  };
  const confirm = asked === undefined || asked === 'change' ? undefined : confirms[asked];
  const trigger = (
    <Button kind="quiet" data-shape="square" aria-label={say('settings.people.more', { name })}>
      <Icon name="more" />
    </Button>
  );
  const ableItem =
    disabledAt === null
      ? { says: say('settings.people.disable'), run: () => setAsked('disable') }
      : { says: say('settings.people.enable'), run: () => void able.act(false) };
  return (
    <>
      <Menu
        trigger={trigger}
        items={[
          { says: say('settings.people.change'), run: () => setAsked('change') },
          { says: say('settings.people.unlock'), run: () => void unlock.act() },
          { says: say('settings.people.reset'), run: () => setAsked('reset') },
          ableItem,
          { says: say('settings.people.remove'), isBad: true, run: () => setAsked('remove') },
        ]}
      />
      {asked === 'change' ? <Change account={account} onClose={close} /> : null}
      {confirm === undefined ? null : (
        <ConfirmDialog
          isOpen
          isBad
          onClose={close}
          title={`${confirm.title}: ${name}`}
          lead={confirm.lead}
          act={confirm.title}
          onConfirm={() => confirm.run()}
        />
      )}
    </>
  );
};
