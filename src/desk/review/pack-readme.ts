import type { Actor } from '../actor.ts';

/** What comes with an evidence pack for whoever opens it later. */
export const packReadme = ({
  caseId,
  application,
  by,
  at,
}: {
  readonly caseId: string;
  readonly application: string;
  readonly by: Actor;
  readonly at: Date;
}): string => `Evidence pack of case ${caseId}, application ${application}
Made by Gatehouse at ${at.toISOString()} for account ${by.id}.

What this is
  application.json          the application as it was received, last version
  result.json               what the screening shows now
  result-at-decision.json   what it showed whoever decided; null before a decision
  links.json                what is shared with other applications
  campaign.json             the group of applications that it belongs to, if any
  case.json, steps.json     where the case stands, and each step: who, when, why
  notes.json, questions.json, attachments/
  checks.json               what each step of verification came to
  interviews.json           sheets of interviews
  judgements.json           what people thought of the signals before they saw a name
  audit.json                the entries of the audit log about this case, with their hashes
  manifest.json             size and SHA-256 of each file

What it is not
  A score is a priority for people, not a proof. Each row of a result is one thing that can be checked, with the innocent
  explanations beside it. Only the steps say what people decided, and for which reason.

Chain of custody
  1. Keep this ZIP as it is. Its SHA-256 was written to the audit log when it was made (action case.evidence-pack).
  2. Compare: sha256sum of each file is the one in manifest.json. For the manifest itself, set the last field "sha256" to
     an empty text and take the SHA-256 of the result.
  3. The entries of audit.json are links of one chain: "gatehouse audit verify" on the system of origin checks that none
     was changed or removed.
  4. Write down each hand-over: who gave it to whom, when, and for what. Copies are made from the ZIP, not from files
     that somebody opened.
  5. It holds personal data. Give it only to those who must have it, sealed on the way, and delete it when its purpose
     ends; retention and legal holds in Gatehouse do not reach copies.
`;
