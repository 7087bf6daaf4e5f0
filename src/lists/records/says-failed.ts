/**
 * Words of programs and people for what went wrong, is not there, or is only a piece, a line each language. Small letters without
 * accents.
 */
const WORDS = [
  "err|errors?|fail|fails|failed|failing|failures?|fatal|traceback|exceptions?|could ?n[o']t|can(?:no|')t|unable|missing|skipped|omitted|excluded|ignored|truncated|incomplete|partial|partially|abort|aborted|interrupted|timed out|timeout|denied|unreadable|unavailable|corrupt|corrupted|not (?:all|found|read|readable|exported|downloaded|included|listed|complete|available|accessible|loaded|synced|uploaded)|limited to|limit reached|only the first|more (?:photos|items|rows|files|follow)|to be continued",
  'fehler|fehlgeschlagen|gescheitert|fehl(?:t|en|ten|end|ende|enden)|konnten? nicht|unlesbar|unvollstandig|abgebrochen|abgeschnitten|gekurzt|ubersprungen|ausgelassen|ausgeschlossen|ignoriert|verweigert|nicht (?:alle|gefunden|gelesen|lesbar|exportiert|geladen|enthalten|vorhanden|vollstandig|verfugbar|moglich)|nur die ersten|weitere folgen',
  'erreurs?|echec|echoue?e?s?|impossible|manquante?s?|manquent?|introuvables?|ignoree?s?|incomplete?s?|tronquee?s?|interrompue?',
  'errores|fall(?:o|os|aron)|no se (?:pudo|pudieron|encontro|encontraron)|faltan?|faltantes?|omitid[oa]s?|incomplet[oa]s?|truncad[oa]s?|interrumpid[oa]',
  'errore|errori|fallit[oaie]|impossibile|mancano|mancant[ei]|saltat[oaie]|incomplet[ei]|troncat[oa]|interrott[oa]|non (?:trovat|lett)[oaie]',
  'fout|fouten|mislukt|ontbre(?:ekt|ken|kende)|overgeslagen|onvolledig|afgebroken|niet (?:alle|gevonden|gelezen)',
  'erros?|falh(?:a|as|ou|aram)|ausentes?|ignorad[oa]s?|nao foi possivel',
  'fel|misslyckades|saknas|hoppades|ofullstandig|fejl|feil|mislykkedes|mislyktes|mangler|ufullstendig|ufuldstændig|virhe|puuttuu',
  'bład|błedy|brakuje|pominieto|niekompletn[aey]|hata|eksik|atlandı|basarısız',
];
const FAILED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS.join('|')})(?![\\p{L}\\p{N}])`, 'u');
/** The same in other scripts, some of them without spaces between words. */
const ELSEWHERE =
  /ошибк|не удалось|отсутств|пропущен|не найден|エラー|失敗|不足|見つかりません|できません|スキップ|错误|錯誤|失败|缺少|缺失|跳过|跳過|未找到|无法|無法|오류|실패|누락|건너뜀|찾을 수 없/i;

/** `0 errors`, `no photos missing`, `Fehler: 0`, `error-free`: what says that nothing is wrong. */
const NOTHING_WRONG = [
  /(?<![\p{L}\p{N}.,])(?:0|no(?! se )|zero|without|none|keine?|ohne|aucune?|sans|sin|ningun[oa]?|nessun[oa]?|senza|geen|zonder|nenhuma?|sem|inga|ingen|utan|uden|uten|brak|bez)(?: [\p{L}-]{1,20}){1,2}/gu,
  /(?<![\p{L}\p{N}])[\p{L}-]{1,30} ?[:=] ?(?:0|no|none|nein|keine?)(?![\p{L}\p{N}.,])/gu,
  /\b(?:error|failure)-free\b/g,
];

/** A longer line is looked at by its beginning (characters). */
const LOOK = 1_000;

/**
 * Whether a line beside the rows of a list says that something failed, is missing or was left out. Then the list is not all of
 * itself, and the line is no mere title or status.
 */
export function saysFailed(line: string): boolean {
  // A path may hold any word, and is no sentence.
  const words = line.slice(0, LOOK).replaceAll('’', "'").split(' ');
  const text = words.filter((word) => !/[\\/]/.test(word)).join(' ');
  if (ELSEWHERE.test(text)) return true;
  let folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (!FAILED.test(folded)) return false;
  for (const harmless of NOTHING_WRONG) folded = folded.replace(harmless, ' ');
  return FAILED.test(folded);
}
