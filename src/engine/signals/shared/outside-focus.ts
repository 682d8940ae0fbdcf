import type { Study } from '../../model.ts';
import type { SpecialFocus } from '../../reference.ts';
import { mentions } from './phrases.ts';

/** What a school of one focus does not teach. Kinds that such schools do teach at times (business, say) are left out. */
const foreign: Readonly<Record<SpecialFocus, readonly SpecialFocus[]>> = {
  arts: ['technical', 'health', 'law', 'faith'],
  faith: ['technical', 'law'],
  health: ['technical', 'law', 'arts'],
  law: ['technical', 'arts', 'health'],
  business: ['faith', 'arts'],
  technical: ['faith', 'law'],
  other: [],
};

/** Words that join another field to that of the school: "computer animation", "health informatics", "art therapy". */
const joins: Readonly<Record<SpecialFocus, (text: string) => boolean>> = {
  arts: mentions(`
    art|arts|design|music|media|game|games|gaming|animation|film|video|audio|sound|acoustics|graphic|graphics|visual
    interactive|interaction|creative|digital|theater|theatre|theatrical|fashion
  `),
  faith: mentions('church|ministry|worship|theology|theological|biblical|christian|religious|pastoral'),
  health: mentions(`
    health|healthcare|medical|medicine|clinical|biology|biological|biomedical|bioinformatics|biotechnology|biostatistics
    biochemistry|biosciences|bioengineering|biomechanics|pharmacy|pharmaceutical|pharmacology|nursing|therapy
  `),
  law: mentions('law|legal|justice|compliance|juridical'),
  business: mentions('business|management|finance|financial|marketing|economics|commerce|entrepreneurship'),
  technical: mentions('technology|technological|engineering|science|sciences|computing|technical|digital'),
  other: () => false,
};

/** Whether a study is in a field that its school, known to teach one field only, does not teach. */
export const isOutsideFocus = ({ area, award, programme, school }: Study): boolean => {
  const focus = school?.specialFocus;
  if (focus === undefined || programme === undefined || !foreign[focus].includes(programme.focus)) return false;
  return !joins[focus](area) && !joins[focus](award);
};
