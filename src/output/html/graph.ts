import type { Campaign } from '../../engine/contract/campaign.ts';
import { roundBits } from '../explain-links.ts';
import { clip } from '../text/visible.ts';
import { countOf, peopleOf } from '../words.ts';
import { personAnchor } from './anchor.ts';
import { layout, type Point } from './graph-layout.ts';
import { type GraphNode, type GraphParts, graphParts } from './graph-parts.ts';
import { html, type Markup } from './markup.ts';

const RADIUS = 12;
const frame = { width: 480, height: 400, margin: RADIUS + 6, apart: 2 * RADIUS + 8 };
const LONGEST_NAME = 60;

/** Twice as many bits, visibly thicker; a line is never lost and never hides what it joins. */
const thickness = (bits: number): string => String(Math.round(Math.min(6, 0.8 + Math.max(0, bits) * 0.3) * 10) / 10);

const isUncertain = (node: GraphNode | undefined): boolean => node?.member.membership === 'uncertain';

const line = (parts: GraphParts, points: readonly Point[], index: number): readonly Markup[] => {
  const edge = parts.edges[index];
  const [from, to] = [points[edge?.left ?? -1], points[edge?.right ?? -1]];
  const [left, right] = [parts.nodes[edge?.left ?? -1], parts.nodes[edge?.right ?? -1]];
  if (edge === undefined || from === undefined || to === undefined || left === undefined || right === undefined)
    return [];
  const kind = `edge${isUncertain(left) || isUncertain(right) ? ' edge-uncertain' : ''}${index === parts.weakest ? ' edge-weakest' : ''}`;
  return [
    html`<line class="${kind}" x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke-width="${thickness(edge.bits)}" data-from="${left.number}" data-to="${right.number}"/>`,
  ];
};

const node = ({ member, number }: GraphNode, point: Point | undefined): readonly Markup[] => {
  if (point === undefined) return [];
  const [first = ''] = member.applications;
  const kind = `node${member.membership === 'uncertain' ? ' node-uncertain' : ''}${member.decided === null ? '' : ` node-${member.decided === 'fraud' ? 'confirmed' : 'cleared'}`}`;
  const name = member.name === null ? 'name erased' : clip(member.name, LONGEST_NAME);
  return [
    html`<a href="#${personAnchor(first)}" tabindex="-1" class="${kind}" data-number="${number}"><title>${number}. ${name}, held by ${roundBits(member.bits)} bits</title><circle cx="${point.x}" cy="${point.y}" r="${RADIUS}"/><text x="${point.x}" y="${point.y}" dy="0.35em">${number}</text></a>`,
  ];
};

const swatch = (kind: string, says: string): Markup =>
  html`<li><svg viewBox="0 0 28 12" width="28" height="12"><g class="${kind}"><line class="${kind}" x1="1" y1="6" x2="27" y2="6" stroke-width="2"/></g></svg>${says}</li>`;

const dot = (kind: string, says: string): Markup =>
  html`<li><svg viewBox="0 0 16 16" width="16" height="16"><g class="node ${kind}"><circle cx="8" cy="8" r="6"/></g></svg>${says}</li>`;

const legend = ({ nodes, weakest }: GraphParts): Markup => {
  const members = nodes.map(({ member }) => member);
  const items = [
    swatch('edge', 'the thicker, the more bits'),
    ...(members.some((it) => it.membership === 'uncertain') ? [swatch('edge edge-uncertain', 'uncertain member')] : []),
    ...(weakest >= 0 ? [swatch('edge edge-weakest', 'weakest edge that it needs')] : []),
    ...(members.some((it) => it.decided === 'fraud') ? [dot('node-confirmed', 'confirmed by a person')] : []),
    ...(members.some((it) => it.decided === 'genuine') ? [dot('node-cleared', 'cleared by a person')] : []),
  ];
  return html`<ul class="legend" aria-hidden="true">${items}</ul>`;
};

/**
 * Who is linked to whom, as a drawing that needs no script. Everything in it stands in the list of members too, so
 * that readers who cannot see it miss nothing; a node leads to the person.
 */
export const graph = (campaign: Campaign): Markup => {
  const parts = graphParts(campaign);
  const points = layout(parts.nodes.length, parts.edges, frame);
  const left = [
    ...(parts.peopleLeftOut > 0 ? [peopleOf(parts.peopleLeftOut)] : []),
    ...(parts.edgesLeftOut > 0 ? [countOf(parts.edgesLeftOut, 'weaker link')] : []),
  ].join(' and ');
  return html`
          <figure class="graph">
            <svg viewBox="0 0 ${frame.width} ${frame.height}" aria-hidden="true">${parts.edges.map((_, index) => html`${line(parts, points, index)}`)}${parts.nodes.map((it, index) => html`${node(it, points[index])}`)}</svg>
            <figcaption>${legend(parts)}<p class="note">Numbers are those of the list of members.${left === '' ? '' : ` Not drawn: ${left}.`}</p></figcaption>
          </figure>`;
};
