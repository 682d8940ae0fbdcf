import type { EmailProviders } from '../../engine/reference.ts';
import { tableWords } from '../table-rows.ts';
import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: "Mail providers' own help pages on aliases, dots and tags",
  url: 'https://support.google.com/mail/answer/7436150',
  accessed: '2026-11',
  licence: 'facts',
};

type Family = NonNullable<ReturnType<EmailProviders['family']>>;

/**
 * One row a family: the domain that stands for it, dots, tag, then the other domains of the same mailbox space.
 * Domains share a row only when one person owns the same local part at all of them: outlook.com and hotmail.com hand
 * out names separately, so they are separate rows. Proton reserves a name with and without dots for one person
 * (https://proton.me/support/addresses-and-aliases); Yahoo names hold no hyphen except before a disposable keyword
 * (https://help.yahoo.com/kb/SLN28985.html); Yandex: https://yandex.com/support/mail/web/preferences/about-sender/additional-addresses.html
 */
const families = `
gmail.com ignored + googlemail.com
proton.me ignored + protonmail.com pm.me protonmail.ch
icloud.com kept + me.com mac.com
yandex.ru kept + ya.ru yandex.com yandex.by yandex.kz yandex.ua yandex.com.tr yandex.uz narod.ru
`;

const plusDomains = `
outlook.com outlook.fr outlook.de outlook.es outlook.it outlook.pt outlook.jp outlook.in outlook.ie outlook.be outlook.at
outlook.dk outlook.cl outlook.cz outlook.co.id outlook.co.th outlook.com.ar outlook.com.au outlook.com.br outlook.com.tr
outlook.com.vn outlook.com.gr outlook.co.il outlook.hu outlook.kr outlook.lv outlook.my outlook.ph outlook.sa outlook.sg
outlook.sk hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.es hotmail.it hotmail.be hotmail.ca hotmail.ch
hotmail.nl hotmail.se hotmail.no hotmail.fi hotmail.dk hotmail.gr hotmail.cl hotmail.co.in hotmail.co.jp hotmail.co.kr
hotmail.co.il hotmail.co.th hotmail.co.nz hotmail.co.za hotmail.com.ar hotmail.com.au hotmail.com.br hotmail.com.mx
hotmail.com.tr hotmail.my hotmail.ph hotmail.sg live.com live.co.uk live.fr live.de live.it live.nl live.be live.ca
live.cl live.cn live.dk live.ie live.in live.jp live.no live.ru live.se live.com.ar live.com.au live.com.mx live.com.my
live.com.pt live.com.sg live.co.za live.com.ph live.hk live.at msn.com windowslive.com passport.com
fastmail.com fastmail.fm fastmail.net fastmail.org fastmail.us fastmail.co.uk fastmail.de fastmail.in fastmail.jp
fastmail.es fastmail.cn messagingengine.com sent.com zoho.com zohomail.com zohomail.eu zohomail.in zoho.in zoho.eu
mail.ru inbox.ru bk.ru list.ru internet.ru xmail.ru rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru hey.com
mailbox.org posteo.de posteo.net posteo.eu posteo.org runbox.com mailfence.com startmail.com kolabnow.com migadu.com
disroot.org riseup.net skiff.com
`;

const hyphenDomains = `
yahoo.com yahoo.co.uk yahoo.co.in yahoo.in yahoo.ca yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.ie yahoo.se yahoo.no
yahoo.dk yahoo.nl yahoo.be yahoo.pl yahoo.ro yahoo.gr yahoo.com.br yahoo.com.ar yahoo.com.mx yahoo.com.co yahoo.com.pe
yahoo.com.ve yahoo.cl yahoo.com.au yahoo.co.nz yahoo.com.sg yahoo.com.my yahoo.com.ph yahoo.com.vn yahoo.com.hk
yahoo.com.tw yahoo.com.tr yahoo.com.cn yahoo.cn yahoo.co.id yahoo.co.th yahoo.co.jp yahoo.co.kr yahoo.co.il yahoo.co.za
yahoo.com.ua ymail.com rocketmail.com myyahoo.com
`;

/** Free or subscriber mail without address tags that are known to us. */
const plainDomains = `
aol.com aol.co.uk aol.fr aol.de aim.com gmx.com gmx.de gmx.net gmx.at gmx.ch gmx.us gmx.fr gmx.es gmx.co.uk web.de
freenet.de t-online.de arcor.de mail.de email.de mail.com email.com usa.com post.com consultant.com engineer.com
europe.com asia.com dr.com techie.com tuta.com tutanota.com tutanota.de tutamail.com tuta.io keemail.me hushmail.com
hush.com inbox.com inbox.lv inbox.eu lycos.com excite.com juno.com netzero.net lavabit.com safe-mail.net ctemplar.com
onet.pl onet.eu op.pl wp.pl o2.pl interia.pl interia.eu poczta.fm gazeta.pl tlen.pl seznam.cz email.cz post.cz centrum.cz
atlas.cz volny.cz azet.sk zoznam.sk centrum.sk freemail.hu citromail.hu abv.bg mail.bg dir.bg net.hr siol.net mail.ee
hot.ee one.lt ukr.net i.ua meta.ua bigmir.net online.ua tut.by mail.kz libero.it virgilio.it alice.it tiscali.it tin.it
email.it inwind.it iol.it fastwebnet.it orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr
telenet.be skynet.be ziggo.nl kpnmail.nl xs4all.nl planet.nl home.nl chello.nl bluewin.ch sunrise.ch hispeed.ch a1.net
aon.at chello.at telia.com telia.se spray.se comhem.se online.no mail.dk sapo.pt telefonica.net terra.es ya.com otenet.gr
in.gr uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com oi.com.br prodigy.net.mx fibertel.com.ar
comcast.net xfinity.com verizon.net att.net sbcglobal.net bellsouth.net pacbell.net ameritech.net swbell.net cox.net
charter.net spectrum.net earthlink.net mindspring.com optonline.net optimum.net windstream.net frontier.com
frontiernet.net centurylink.net centurytel.net q.com embarqmail.com roadrunner.com twc.com suddenlink.net mediacombb.net
shaw.ca rogers.com sympatico.ca bell.net telus.net videotron.ca cogeco.ca eastlink.ca btinternet.com btopenworld.com
sky.com virginmedia.com ntlworld.com blueyonder.co.uk talktalk.net tiscali.co.uk o2.co.uk eircom.net bigpond.com
bigpond.net.au optusnet.com.au iinet.net.au westnet.com.au tpg.com.au xtra.co.nz slingshot.co.nz telkomsa.net mweb.co.za
webmail.co.za rediffmail.com rediff.com indiatimes.com sify.com in.com vsnl.net naver.com daum.net hanmail.net nate.com
kakao.com qq.com vip.qq.com foxmail.com 163.com 126.com yeah.net 139.com 189.cn wo.cn sina.com sina.cn sohu.com tom.com
21cn.com aliyun.com hinet.net pchome.com.tw netvigator.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com biglobe.ne.jp
walla.com walla.co.il bezeqint.net mynet.com superonline.com maktoob.com mail.mn singnet.com.sg streamyx.com
`;

/** Addresses that forward to a mailbox they hide; some come from job boards and not from the applicant's wish. */
const relays = `
privaterelay.appleid.com mozmail.com relay.firefox.com duck.com simplelogin.com simplelogin.co simplelogin.fr simplelogin.io
aleeas.com slmail.me slmails.com 8alias.com 8shield.net dralias.com silomails.com passmail.net passmail.com passinbox.com
passfwd.com anonaddy.com anonaddy.me addy.io addymail.com 33mail.com erine.email spamgourmet.com burnermail.io opayq.com
manyme.com maskmy.id cloaked.id myclkd.com ivpnrelay.com fwd.email forwardemail.net blurmail.net indeedemail.com
users.noreply.github.com reply.linkedin.com reply.craigslist.org job.craigslist.org
`;

const roles = `
abuse accounting accounts admin administration administrator advertising all apply billing board booking bookings business
career careers ceo club compliance contact contactus customercare customerservice dev developers devs director donotreply
editor editorial email employment enquiries enquiry events everyone feedback finance founder founders general hello help
helpdesk hi hiring hostmaster hr hrd hrdepartment humanresources info information inquiries inquiry investor investors
invoice invoices it itsupport job jobs kontakt legal list mail mailbox mailer-daemon manager management marketing media
membership newsletter no-reply noc noreply office operations order orders owner partner partners payroll personnel
postmaster pr press privacy procurement projects purchasing reception recruit recruiter recruiters recruiting recruitment
registrar resume resumes root sales school secretary security service services shop spam staff staffing support sysadmin
talent talentacquisition team tech techsupport test training usenet user users uucp vacancies vendor web webadmin webmaster
webteam welcome work workwithus
`;

const buildFamilies = (): ReadonlyMap<string, Family> => {
  const table = new Map<string, Family>();
  for (const domain of tableWords(plusDomains)) table.set(domain, { domain, dots: 'kept', tag: '+' });
  for (const domain of tableWords(hyphenDomains)) table.set(domain, { domain, dots: 'kept', tag: '-' });
  for (const domain of tableWords(plainDomains)) table.set(domain, { domain, dots: 'kept', tag: null });
  for (const row of families.trim().split('\n')) {
    const [domain = '', dots, tag, ...others] = row.split(' ');
    const family: Family = { domain, dots: dots === 'ignored' ? 'ignored' : 'kept', tag: tag === '+' ? '+' : null };
    for (const name of [domain, ...others]) table.set(name, family);
  }
  return table;
};

/** Free and subscriber mail, privacy relays, role mailboxes; domains and local parts are given in lower case. */
export const emailProviders = (): EmailProviders => {
  const familyOf = buildFamilies();
  const relayDomains = new Set(tableWords(relays));
  const roleNames = new Set(tableWords(roles));
  return {
    family: (domain) => familyOf.get(domain),
    isFree: (domain) => familyOf.has(domain),
    isRelay: (domain) => relayDomains.has(domain),
    isRole: (localPart) => roleNames.has(localPart),
  };
};
