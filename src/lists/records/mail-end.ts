/** The greetings that a letter ends with, as whole lines; a short one may have its name behind it. */
const GREETINGS = [
  /^(?:(?:viele|liebe|beste|schone|herzliche|sonnige|mit (?:freundlichen|besten|lieben|herzlichen)) )gru(?:ss|ß)e?n?(?: aus \p{L}{2,30})?(?:,? \p{L}{1,20}){0,2}$/u,
  /^(?:lg|vg|mfg|gru(?:ss|ß)e?)(?:,? \p{L}{1,20}){0,2}$/u,
  /^(?:vielen dank|danke|besten dank)(?: (?:im voraus|schon mal|dir|euch|ihnen|und .{1,40}))?$/u,
  /^(?:(?:with )?(?:best|kind|warm|many) (?:regards|wishes)|regards|cheers|thanks|thank you|many thanks|thanks in advance|yours(?: sincerely| truly)?|sincerely|all the best)(?:,? \p{L}{1,20}){0,2}$/u,
  /^(?:bien )?cordialement|^bien a (?:vous|toi)$|^(?:gros )?bisous$|^merci(?: d'avance| beaucoup)?$/u,
  /^(?:un )?(?:cordial )?saludos?(?: cordiales)?$|^(?:muchas )?gracias$|^un abrazo$/u,
  /^(?:cordiali )?saluti$|^grazie(?: mille)?$|^un abbraccio$/u,
  /^(?:met )?vriendelijke groet(?:en)?$|^groet(?:en|jes)?$|^(?:abracos|obrigad[oa]|atenciosamente)$/u,
  /^(?:med )?(?:vanliga )?halsningar$|^mvh(?: \p{L}{1,20})?$|^(?:venlig |vennlig )?hilsen$|^pozdrawiam$|^с уважением$/u,
];

/** What a program puts below a letter. */
const SIGNATURES =
  /^(?:sent from (?:my|outlook|mail|yahoo)|von meinem .{1,40} gesendet|gesendet (?:von|mit) |envoye (?:de|depuis) mon |enviado desde mi |enviado do meu |inviato da(?:l mio)? |verstuurd vanaf mijn |skickat fran min |get outlook for |outlook fur )/u;

/** A name below a greeting: words of letters alone. */
const NAME = /^\p{L}[\p{L}\p{M}.'’-]{0,25}(?: \p{L}[\p{L}\p{M}.'’-]{0,25}){0,2}$/u;

/** Lines below a greeting that may be a name. */
const MAX_NAMES = 2;

/**
 * Knows how a letter ends in which somebody sent a list: a greeting with a name below it, and what a mail program adds. Nothing
 * else is let pass, and a text that was cut inside such a line neither.
 */
export class MailEnd {
  #names = 0;

  /**
   * Whether a line is part of such an end.
   *
   * @param isClosed a line break follows
   */
  takes(line: string, isClosed: boolean): boolean {
    const text = line.trim().replace(/(?<![,.!])[,.!]+$/, '');
    const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    if (SIGNATURES.test(folded)) return true;
    // The line that parts a letter from what a program puts below it.
    if (line.trimEnd() === '--' && isClosed) {
      this.#names = MAX_NAMES;
      return true;
    }
    if (GREETINGS.some((greeting) => greeting.test(folded)) && (isClosed || folded.includes(' '))) {
      this.#names = MAX_NAMES;
      return true;
    }
    if (this.#names === 0 || !NAME.test(text)) {
      this.#names = 0;
      return false;
    }
    this.#names -= 1;
    return true;
  }
}
