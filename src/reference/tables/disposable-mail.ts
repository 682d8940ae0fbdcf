import { tableWords } from '../table-rows.ts';
import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'disposable-email-domains, the best-known entries',
  url: 'https://github.com/ivolo/disposable-email-domains',
  accessed: '2026-11',
  licence: 'MIT',
};

const domains = `
0-mail.com 10minutemail.com 10minutemail.net 10minutemail.co.uk 10minutemail.de 1secmail.com 1secmail.net 1secmail.org
20minutemail.com anonbox.net anonymbox.com armyspy.com binkmail.com bobmail.info bugmenot.com 
byom.de chacuo.net cuvox.de dayrep.com deadaddress.com despam.it discard.email
discardmail.com discardmail.de disposableemailaddresses.com dispostable.com dodgit.com dropmail.me e4ward.com einrot.com
emailondeck.com emailfake.com email-fake.com fakeinbox.com fakemailgenerator.com
fleckens.hu generator.email getairmail.com getnada.com grr.la guerrillamail.biz guerrillamail.com guerrillamail.de
guerrillamail.info guerrillamail.net guerrillamail.org guerrillamailblock.com gustr.com harakirimail.com hidemail.de
inboxbear.com inboxkitten.com incognitomail.com incognitomail.org jetable.org jourrapide.com kasmail.com
linshiyouxiang.net mail-temp.com mail-temporaire.fr mail.gw mail.tm mailcatch.com maildrop.cc mailexpire.com mailinator.com
mailinator.net mailinator2.com mailmetrash.com mailnesia.com mailnull.com mailpoof.com mailsac.com 
mailtothis.com meltmail.com minuteinbox.com mintemail.com moakt.com mohmal.com mt2015.com mvrht.com mytemp.email
mytrashmail.com nada.email nwytg.net onewaymail.com pokemail.net rcpt.at rhyta.com sharklasers.com 
smashmail.de sneakemail.com sofort-mail.de spam4.me spambog.com spambox.us spamex.com spamfree24.org spamherelots.com
spamhole.com superrito.com tafmail.com teleworm.us temp-mail.io temp-mail.org tempail.com tempemail.co tempinbox.com
tempmail.de tempmail.dev tempmail.plus tempmailaddress.com tempmailo.com tempr.email temporaryemail.net
throwam.com throwawaymail.com tmpmail.net tmpmail.org trash-mail.com trash-mail.de trashmail.com trashmail.de
trashmail.me trashmail.net trashymail.com tyldd.com vomoto.com wegwerfemail.de wegwerfmail.de wegwerfmail.net yopmail.com
yopmail.fr yopmail.net zetmail.com
`;

/** The best-known throw-away mail domains; the long list comes from npm on Node or from the reference folder. */
export const disposableMailDomains = (): ReadonlySet<string> => new Set(tableWords(domains));
