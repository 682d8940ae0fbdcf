import type { ReactNode } from 'react';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/texts.tsx';
import { TextField } from '../ui/field.tsx';
import { Card } from '../ui/layout.tsx';
import { AllowForm } from './allow-form.tsx';
import { chanceOf, type LineName, lineNames, type Tier, tiers } from './document.ts';
import { draftTexts } from './draft-texts.ts';
import type { PolicyForm } from './form.ts';
import { policyTexts } from './texts.ts';
import { useInForce } from './use-in-force.ts';
import { WeightsForm } from './weights-form.tsx';

/** What is wrong, by JSON pointer. */
export type Flaws = Readonly<Record<string, string>>;

/** A part of the form. */
export interface PartProps {
  readonly form: PolicyForm;
  readonly flaws: Flaws;
  readonly onChange: (form: PolicyForm) => void;
}

const Lines = ({ form, flaws, onChange }: PartProps): ReactNode => {
  const say = useTexts(draftTexts);
  const sayAll = useTexts(policyTexts);
  const format = useFormat();
  const { data: inForce } = useInForce();
  const now = (tier: Tier, line: LineName): string =>
    inForce === undefined ? '' : format.share(chanceOf(inForce.tiers[tier][line]));
  const change = (tier: Tier, line: LineName, text: string): void =>
    onChange({ ...form, tiers: { ...form.tiers, [tier]: { ...form.tiers[tier], [line]: text } } });
  return (
    <div className="policy-lines">
      {tiers.map((tier) => (
        <fieldset key={tier}>
          <legend>{sayAll(`policy.tier.${tier}`)}</legend>
          {lineNames.map((line) => (
            <TextField
              key={line}
              label={say('policy.draft.line', { line: sayAll(`policy.line.${line}`) })}
              hint={say('policy.draft.now', { now: now(tier, line) })}
              inputMode="decimal"
              autoComplete="off"
              flaw={flaws[`/tiers/${tier}/${line}`]}
              value={form.tiers[tier][line]}
              onChange={(text) => change(tier, line, text.trim())}
            />
          ))}
          {flaws[`/tiers/${tier}`] === undefined ? null : (
            <p className="field-flaw" role="alert">
              {flaws[`/tiers/${tier}`]}
            </p>
          )}
        </fieldset>
      ))}
    </div>
  );
};

/** A policy as fields; empty ones are as the product has them. */
export const DraftForm = (props: PartProps): ReactNode => {
  const { form, flaws, onChange } = props;
  const say = useTexts(draftTexts);
  const sayAll = useTexts(policyTexts);
  const format = useFormat();
  const { data: inForce } = useInForce();
  return (
    <div className="stack">
      <Card title={say('policy.draft.lines')}>
        <p className="muted small">{say('policy.draft.lines.hint')}</p>
        <div className="policy-prior">
          <TextField
            label={say('policy.draft.prior')}
            hint={say('policy.draft.now', {
              now: inForce === undefined ? '' : format.share(chanceOf(inForce.prior)),
            })}
            inputMode="decimal"
            autoComplete="off"
            flaw={flaws['/prior']}
            value={form.prior}
            onChange={(prior) => onChange({ ...form, prior: prior.trim() })}
          />
        </div>
        <Lines {...props} />
        {form.budget === undefined ? null : (
          <p className="muted">{sayAll('policy.budget', { budget: String(form.budget) })}</p>
        )}
      </Card>
      <Card title={say('policy.draft.signals')}>
        <WeightsForm {...props} />
      </Card>
      <Card title={say('policy.draft.allow')}>
        <AllowForm {...props} />
      </Card>
    </div>
  );
};
