import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { signed } from '../../text/format.ts';
import { useTexts } from '../../text/texts.tsx';
import { Button } from '../../ui/button.tsx';
import { paths } from '../address.ts';
import { MemberReasons } from '../record/member-reasons.tsx';
import { Name, useMembersRefer } from '../record/names.tsx';
import { recordTexts } from '../record/record-texts.ts';
import { MemberStanding } from '../standing.tsx';
import { campaignsTexts } from '../texts.ts';
import { edgeKey } from './drawn.ts';
import { graphTexts } from './graph-texts.ts';
import type { PickedProps } from './picked.tsx';
import { type Near, Nears, Times } from './picked-parts.tsx';
import type { GraphPerson } from './use-graph.ts';

/** Why somebody is in the campaign, and to whom they are tied most. */
export const PickedPerson = (props: PickedProps & { readonly person: GraphPerson }): ReactNode => {
  const { campaign, graph, state, person } = props;
  const say = useTexts(graphTexts);
  const common = useTexts(campaignsTexts);
  const record = useTexts(recordTexts);
  const refer = useMembersRefer(campaign.members);
  const member = campaign.members.find(({ applications }) => applications.includes(person.id));
  const nears = graph.edges.flatMap((edge): Near[] => {
    if (edge.left !== person.id && edge.right !== person.id) return [];
    const other = edge.left === person.id ? edge.right : edge.left;
    const name = graph.people.find(({ id }) => id === other)?.name ?? null;
    return [{ key: edgeKey(edge), says: <Name name={name} />, bits: edge.bits }];
  });
  const isOpen = state.opened.people.includes(person.id);
  return (
    <>
      <h2>
        <Name name={person.name} />
      </h2>
      <p className="row">
        <MemberStanding of={person} />
        <span className="muted small figures">{record('campaigns.members.bits', { bits: signed(person.bits) })}</span>
        <span className="muted small">{common('campaigns.applications', { count: person.applications })}</span>
      </p>
      <Times {...person} />
      <div className="row">
        <Button size="small" icon={isOpen ? 'eye-off' : 'eye'} onClick={() => state.togglePerson(person.id)}>
          {isOpen ? say('campaigns.picked.close') : say('campaigns.picked.open')}
        </Button>
        <Link className="button" data-size="small" href={paths.person(person.id)}>
          {say('campaigns.picked.person')}
        </Link>
      </div>
      {member === undefined ? null : <MemberReasons member={member} refer={refer} />}
      <Nears title={say('campaigns.picked.strongest')} nears={nears} state={state} />
    </>
  );
};
