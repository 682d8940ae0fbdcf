import './button.css';
import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { Tip } from './tip.tsx';

interface Look {
  /** `first`: the one thing to do here. `quiet`: no frame. `bad`: cannot be taken back. */
  readonly kind?: 'first' | 'usual' | 'quiet' | 'bad';
  readonly size?: 'usual' | 'small';
}

type Native = Omit<ComponentProps<'button'>, 'className' | 'aria-busy' | 'type'>;

export interface ButtonProps extends Native, Look {
  readonly icon?: IconName;
  /** Does what it says meanwhile; cannot be pressed again. */
  readonly isBusy?: boolean;
  readonly type?: 'button' | 'submit';
}

/** A button. Busy ones stay focusable, so that the keyboard does not lose its place. */
export const Button = ({
  kind = 'usual',
  size = 'usual',
  icon,
  isBusy = false,
  type = 'button',
  children,
  onClick,
  ...native
}: ButtonProps): ReactNode => (
  <button
    {...native}
    type={type}
    className="button"
    data-kind={kind}
    data-size={size}
    aria-busy={isBusy || undefined}
    aria-disabled={isBusy || undefined}
    onClick={(event) => {
      if (isBusy) event.preventDefault();
      else onClick?.(event);
    }}
  >
    {icon === undefined ? null : <Icon name={icon} size={16} />}
    {children}
  </button>
);

export interface IconButtonProps extends Omit<ButtonProps, 'icon' | 'children' | 'aria-label'> {
  readonly icon: IconName;
  /** Its name, read out and shown on hover and focus. */
  readonly label: string;
}

/** A button that is a picture. */
export const IconButton = ({ icon, label, kind = 'quiet', ...rest }: IconButtonProps): ReactNode => (
  <Tip says={label}>
    <Button {...rest} kind={kind} aria-label={label} data-shape="square">
      <Icon name={icon} />
    </Button>
  </Tip>
);
