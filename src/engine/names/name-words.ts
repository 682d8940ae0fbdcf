/**
 * Words of names that say little about whose name it is. They are kept apart, never thrown away: a name that consists of
 * nothing else is still compared by them.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Titles, ranks and suffixes of people, folded. */
export const honorifics = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady eng ing ir dipl mag phd md mba jr sr ii iii iv esq
  sheikh shaykh shaikh sheik cheikh hajji haji hajj hadji haaji al-hajj mullah mulla maulavi mawlawi maulawi molvi
  qari hafiz mufti ustad ustaz imam ayatollah hojjatoleslam sayyid sayyed said-general general gen colonel col major
  maj captain capt lieutenant lt brigadier brig admiral adm commander cmdr minister engineer don dona senor sra
`);

/** Spellings of the Arabic article, as the letter after it makes it sound. */
export const articles = words('al el ul ur ud us as ad an ar ash at az oul eul il');

/** Particles between the parts of a person's name, folded: articles, "son of", "from". */
export const particles = words(`
  al el ul ur ud us as ad an ar ash at az oul eul il bin ben ibn bint binti binte ould wuld ait abu-l de del della delle di da do dos
  das du des der den van von vom zu zur zum ter ten te la le las los lo e y i of the af av aw zum oglu ogly qizi kyzy
  uulu mac mc san santa st ap ferch nee
`);

/** Legal forms of organisations, folded, with the one form that each stands for. */
const legalForms: ReadonlyMap<string, string> = new Map(
  `
  limited=ltd ltd=ltd ltda=ltd limitada=ltd limitee=ltd ltee=ltd incorporated=inc inc=inc corporation=corp corp=corp
  company=co co=co cos=co cie=co compania=co compagnie=co companies=co llc=llc ooo=llc llp=llp lp=lp plc=plc pjsc=jsc
  jsc=jsc ojsc=jsc cjsc=jsc oao=jsc zao=jsc pao=jsc ao=jsc oaa=jsc aktiengesellschaft=ag ag=ag gmbh=gmbh mbh=gmbh kg=kg
  ohg=ohg ug=ug sa=sa saa=sa sab=sa sas=sa sarl=sarl sal=sal srl=srl spa=spa sro=sro sp=sp zoo=zoo sl=sl slu=sl cv=cv
  rl=rl eirl=eirl bv=bv nv=nv ab=ab oy=oy oyj=oyj as=as asa=as aps=aps kft=kft zrt=zrt nyrt=nyrt doo=doo ad=ad dd=dd
  eood=ood ood=ood pte=pte pty=pty sdn=sdn bhd=bhd pt=pt tbk=tbk kk=kk se=se fze=fze fzco=fze fzc=fze fz=fze dmcc=fze
  est=est pvt=pvt private=pvt public=public joint=joint stock=stock liability=liability
`
    .split(/\s+/)
    .filter((row) => row !== '')
    .map((row): readonly [string, string] => {
      const [form = '', standard = ''] = row.split('=');
      return [form, standard];
    }),
);

/** One spelling for every form of a legal form: `limited` and `ltda` are `ltd`; undefined for other words. */
export const legalForm = (word: string): string | undefined => legalForms.get(word);

/** Words that many organisations have in common, folded: what they do and where, not who they are. */
export const commonOrganisationWords = words(`
  group holding holdings international global general national trading trade trust services service industries
  industrial industry enterprise enterprises investment investments development organization organisation association
  society foundation institute centre center department ministry bureau office agency committee council union
  university college school bank banking finance financial insurance capital management consulting consultants
  engineering construction technology technologies tech systems solutions manufacturing production products
  import export logistics shipping marine maritime transport transportation airlines aviation air
  energy oil gas petroleum petrochemical power electric electronics chemical mining steel metal
  commercial business partners associates brothers sons and for y e et und of the de la du des del di da i fur
  scientific research state federal republic company front army movement party
`);
