import addressDiffersOnResume from './address-differs-on-resume.ts';
import addressMailDrop from './address-mail-drop.ts';
import addressNotADwelling from './address-not-a-dwelling.ts';
import addressPostBox from './address-post-box.ts';
import addressPostalConflict from './address-postal-conflict.ts';
import answerYearsExceedHistory from './answer-years-exceed-history.ts';
import answersRepeat from './answers-repeat.ts';
import automationAgent from './automation-agent.ts';
import careerDatesConsistent from './career-dates-consistent.ts';
import clockAgreesWithHome from './clock-agrees-with-home.ts';
import clockAgreesWithIp from './clock-agrees-with-ip.ts';
import clockDiffersFromHome from './clock-differs-from-home.ts';
import clockDiffersFromIp from './clock-differs-from-ip.ts';
import clockOnUtc from './clock-on-utc.ts';
import datesInTheFuture from './dates-in-the-future.ts';
import datesNotOnCalendar from './dates-not-on-calendar.ts';
import degreeDatesOffCalendar from './degree-dates-off-calendar.ts';
import degreeLengthUnusual from './degree-length-unusual.ts';
import degreeLevelNotOffered from './degree-level-not-offered.ts';
import degreeOutsideSchoolFocus from './degree-outside-school-focus.ts';
import degreeProgrammeNotOffered from './degree-programme-not-offered.ts';
import deviceEmulated from './device-emulated.ts';
import diplomaMillDegree from './diploma-mill-degree.ts';
import educationConsistent from './education-consistent.ts';
import emailAgreesWithResume from './email-agrees-with-resume.ts';
import emailCarriesName from './email-carries-name.ts';
import emailDiffersOnResume from './email-differs-on-resume.ts';
import emailDisposable from './email-disposable.ts';
import emailDomainImitates from './email-domain-imitates.ts';
import emailNamesAnotherPerson from './email-names-another-person.ts';
import emailRelayAddress from './email-relay-address.ts';
import emailRoleAccount from './email-role-account.ts';
import employerMail from './employer-mail.ts';
import employerNotYetFounded from './employer-not-yet-founded.ts';
import experienceAgreesWithHistory from './experience-agrees-with-history.ts';
import experienceExceedsHistory from './experience-exceeds-history.ts';
import fileAuthorAgrees from './file-author-agrees.ts';
import fileAuthorAnotherPerson from './file-author-another-person.ts';
import fileDatesConflict from './file-dates-conflict.ts';
import fileMadeByProgram from './file-made-by-program.ts';
import filePredatesApplication from './file-predates-application.ts';
import fileTypeDiffers from './file-type-differs.ts';
import formFilledAtHumanPace from './form-filled-at-human-pace.ts';
import formFilledAtMachineSpeed from './form-filled-at-machine-speed.ts';
import formPastedThroughout from './form-pasted-throughout.ts';
import handleNamesAnotherPerson from './handle-names-another-person.ts';
import handlesAgree from './handles-agree.ts';
import hiddenText from './hidden-text.ts';
import historyNearHome from './history-near-home.ts';
import invisibleCharacters from './invisible-characters.ts';
import ipAgreesWithHome from './ip-agrees-with-home.ts';
import ipCountryDiffers from './ip-country-differs.ts';
import ipHosting from './ip-hosting.ts';
import ipHostingOwner from './ip-hosting-owner.ts';
import ipRelay from './ip-relay.ts';
import ipTor from './ip-tor.ts';
import ipVpn from './ip-vpn.ts';
import jobNamesLaterTechnology from './job-names-later-technology.ts';
import jobsInTwoCountriesAtOnce from './jobs-in-two-countries-at-once.ts';
import jobsOverlap from './jobs-overlap.ts';
import mixedScriptLetters from './mixed-script-letters.ts';
import noPublicPresence from './no-public-presence.ts';
import ownSiteAndMail from './own-site-and-mail.ts';
import periodEndsBeforeStart from './period-ends-before-start.ts';
import phoneAgreesWithResume from './phone-agrees-with-resume.ts';
import phoneAreaCodeNotYetOpen from './phone-area-code-not-yet-open.ts';
import phoneCountryWithoutHistory from './phone-country-without-history.ts';
import phoneDiffersOnResume from './phone-differs-on-resume.ts';
import phoneDisposable from './phone-disposable.ts';
import phoneImpossible from './phone-impossible.ts';
import phoneNotPersonal from './phone-not-personal.ts';
import phoneRegionAgrees from './phone-region-agrees.ts';
import phoneRegionWithoutHistory from './phone-region-without-history.ts';
import phoneTypedWithPlusOne from './phone-typed-with-plus-one.ts';
import phoneVoipRange from './phone-voip-range.ts';
import profileAgreesWithResume from './profile-agrees-with-resume.ts';
import profileDiffersOnResume from './profile-differs-on-resume.ts';
import profileNotAPerson from './profile-not-a-person.ts';
import referenceMailboxLikeApplicant from './reference-mailbox-like-applicant.ts';
import referenceSharesApplicantContact from './reference-shares-applicant-contact.ts';
import referenceUsesFreeMail from './reference-uses-free-mail.ts';
import referencesAtEmployers from './references-at-employers.ts';
import referencesShareContact from './references-share-contact.ts';
import referrerIsApplicant from './referrer-is-applicant.ts';
import resumeEchoesAdvert from './resume-echoes-advert.ts';
import resumeNamesAnotherPerson from './resume-names-another-person.ts';
import schoolClosedBeforeStudy from './school-closed-before-study.ts';
import schoolMail from './school-mail.ts';
import schoolNotYetFounded from './school-not-yet-founded.ts';
import schoolOnOperatorList from './school-on-operator-list.ts';
import siteOnFreeHost from './site-on-free-host.ts';
import skillYearsExceedExistence from './skill-years-exceed-existence.ts';
import skillsListExceedsExistence from './skills-list-exceeds-existence.ts';
import skillsShownInJobs from './skills-shown-in-jobs.ts';
import studiesOverlapInTwoCountries from './studies-overlap-in-two-countries.ts';
import textAddressesMachines from './text-addresses-machines.ts';
import textLeftByGenerator from './text-left-by-generator.ts';
import userAgentContradictsItself from './user-agent-contradicts-itself.ts';
import watchlistContact from './watchlist-contact.ts';
import watchlistName from './watchlist-name.ts';
import watchlistNameAndIdentifier from './watchlist-name-and-identifier.ts';

/** Every signal, in alphabetical order of id. A test compares this table with the folder. */
export const signals = [
  addressDiffersOnResume,
  addressMailDrop,
  addressNotADwelling,
  addressPostBox,
  addressPostalConflict,
  answerYearsExceedHistory,
  answersRepeat,
  automationAgent,
  careerDatesConsistent,
  clockAgreesWithHome,
  clockAgreesWithIp,
  clockDiffersFromHome,
  clockDiffersFromIp,
  clockOnUtc,
  datesInTheFuture,
  datesNotOnCalendar,
  degreeDatesOffCalendar,
  degreeLengthUnusual,
  degreeLevelNotOffered,
  degreeOutsideSchoolFocus,
  degreeProgrammeNotOffered,
  deviceEmulated,
  diplomaMillDegree,
  educationConsistent,
  emailAgreesWithResume,
  emailCarriesName,
  emailDiffersOnResume,
  emailDisposable,
  emailDomainImitates,
  emailNamesAnotherPerson,
  emailRelayAddress,
  emailRoleAccount,
  employerMail,
  employerNotYetFounded,
  experienceAgreesWithHistory,
  experienceExceedsHistory,
  fileAuthorAgrees,
  fileAuthorAnotherPerson,
  fileDatesConflict,
  fileMadeByProgram,
  filePredatesApplication,
  fileTypeDiffers,
  formFilledAtHumanPace,
  formFilledAtMachineSpeed,
  formPastedThroughout,
  handleNamesAnotherPerson,
  handlesAgree,
  hiddenText,
  historyNearHome,
  invisibleCharacters,
  ipAgreesWithHome,
  ipCountryDiffers,
  ipHosting,
  ipHostingOwner,
  ipRelay,
  ipTor,
  ipVpn,
  jobNamesLaterTechnology,
  jobsInTwoCountriesAtOnce,
  jobsOverlap,
  mixedScriptLetters,
  noPublicPresence,
  ownSiteAndMail,
  periodEndsBeforeStart,
  phoneAgreesWithResume,
  phoneAreaCodeNotYetOpen,
  phoneCountryWithoutHistory,
  phoneDiffersOnResume,
  phoneDisposable,
  phoneImpossible,
  phoneNotPersonal,
  phoneRegionAgrees,
  phoneRegionWithoutHistory,
  phoneTypedWithPlusOne,
  phoneVoipRange,
  profileAgreesWithResume,
  profileDiffersOnResume,
  profileNotAPerson,
  referenceMailboxLikeApplicant,
  referenceSharesApplicantContact,
  referenceUsesFreeMail,
  referencesAtEmployers,
  referencesShareContact,
  referrerIsApplicant,
  resumeEchoesAdvert,
  resumeNamesAnotherPerson,
  schoolClosedBeforeStudy,
  schoolMail,
  schoolNotYetFounded,
  schoolOnOperatorList,
  siteOnFreeHost,
  skillYearsExceedExistence,
  skillsListExceedsExistence,
  skillsShownInJobs,
  studiesOverlapInTwoCountries,
  textAddressesMachines,
  textLeftByGenerator,
  userAgentContradictsItself,
  watchlistContact,
  watchlistName,
  watchlistNameAndIdentifier,
] as const;

export type SignalId = (typeof signals)[number]['id'];
