using System.Collections.Concurrent;

namespace Alignment.Formats.Reporting.Words;

/// <summary>What rules, readers and the glossary say in English, in French: findings, advice, mends, notes about articles, reasons why a file was not used.</summary>
/// <remarks>
/// These sentences are made where nobody knows in which language a page will be, and stand in files (bitexts, caches) that other versions wrote. So they are
/// recognised by their wording, as catalogues of messages do. A sentence that is not in the table stays English and is marked as such.
/// </remarks>
internal static class FrenchMessages
{
    private const int Deepest = 4; // sentences within sentences; deeper ones are made up
    private const int MostKept = 10_000; // sentences; beyond it, each is looked up anew

    private static readonly ConcurrentDictionary<string, string?> Known = new(StringComparer.Ordinal);

    private static readonly MessagePattern[] Patterns =
    [
        .. Of([
            .. FindingSentences,
            .. AdviceSentences,
            .. ArticleSentences,
            .. FileSentences,
        ]),
    ];

    /// <summary>What a text's own rules say, and those about pairs.</summary>
    private static (string English, string French)[] FindingSentences =>
    [
        ("use {0:list} instead of “{1}” for “{2}” in {3:lang} ({4:why})", "écrire {0} plutôt que «~{1}~» pour «~{2}~» en {3} ({4})"),
        ("use {0:list} instead of “{1}” for “{2}” in {3:lang}", "écrire {0} plutôt que «~{1}~» pour «~{2}~» en {3}"),
        ("do not write “{0}” for “{1}” in {2:lang} ({3:why})", "ne pas écrire «~{0}~» pour «~{1}~» en {2} ({3})"),
        ("do not write “{0}” for “{1}” in {2:lang}", "ne pas écrire «~{0}~» pour «~{1}~» en {2}"),
        ("use {0:list} instead of “{1}” ({2:why})", "écrire {0} plutôt que «~{1}~» ({2})"),
        ("use {0:list} instead of “{1}”", "écrire {0} plutôt que «~{1}~»"),
        ("do not write “{0}” ({1:why})", "ne pas écrire «~{0}~» ({1})"),
        ("do not write “{0}”", "ne pas écrire «~{0}~»"),
        ("write {0:list}, not “{1}”", "écrire {0}, et non «~{1}~»"),
        ("prefer “{0}” to “{1}”", "préférer «~{0}~» à «~{1}~»"),
        ("write “{0}”: “{1}” is {2}, and the house writes {3}", "écrire «~{0}~»~: «~{1}~» est de {2}, et la maison écrit en {3}"),
        ("write out “{0}” at the first use of “{1}”", "développer «~{1}~» au premier emploi~: «~{0}~»"),
        ("“{0}” is “{1}” in the glossary, not “{2}”", "«~{0}~» est «~{1}~» dans le glossaire, et non «~{2}~»"),
        ("“{0}” is introduced here and not used afterwards", "«~{0}~» est présenté ici et ne sert plus ensuite"),
        ("“{0}” was introduced before", "«~{0}~» a déjà été présenté"),
        ("“{0}” is neither explained nor in the glossary", "«~{0}~» n’est ni expliqué ni dans le glossaire"),
        ("“{0}” ({1:times}) and “{2}” ({3:times}) in one text; keep to “{4}”", "«~{0}~» ({1}) et «~{2}~» ({3}) dans un même texte~; s’en tenir à «~{4}~»"),
        ("“{0}” ({1:times} in {2:files}) and “{3}” ({4:times} in {5:files}) in the files checked", "«~{0}~» ({1} dans {2}) et «~{3}~» ({4} dans {5}) dans l’ensemble"),
        ("is this “{0}”? The glossary does not know “{1}”", "est-ce «~{0}~»~? Le glossaire ne connaît pas «~{1}~»"),
        ("“{0}” in {1:lang}; expected one of {2:list} in {3:lang}", "«~{0}~» en {1}~; attendu en {3}~: {2}"),
        ("“{0}” in {1:lang}; expected {2:list} in {3:lang}", "«~{0}~» en {1}~; attendu en {3}~: {2}"),
        ("“{0}” is left in {1:lang}; use “{2}”", "«~{0}~» est resté en {1}~; écrire «~{2}~»"),
        ("“{0}” {1:times} in {2:lang}, {3:times} in {4:lang}", "«~{0}~» {1} en {2}, {3} en {4}"),
        ("nothing in {0:lang} says “{1}”", "rien en {0} ne dit «~{1}~»"),
        ("“{0}” is “{1}” {2:times} and “{3}” {4:times}", "«~{0}~» est «~{1}~» {2} et «~{3}~» {4}"),
        ("“{0}” is spelled out in {1:lang}; write “{2}”", "«~{0}~» est développé en {1}~; écrire «~{2}~»"),
        ("“{0}” in {1:lang}, “{2}” in {3:lang}", "«~{0}~» en {1}, «~{2}~» en {3}"),
        ("“{0}” in {1:lang}, nothing like it in {2:lang}", "«~{0}~» en {1}, rien de tel en {2}"),
        ("negated in {0:lang} only: {1:said}", "négation en {0} seulement~: {1}"),
        ("the quotation goes further in {0:lang}: {1:said}", "la citation va plus loin en {0}~: {1}"),
        ("{0:rule}: {1:said}", "{0}~: {1}"),
        ("“{0}” is now “{1}”", "«~{0}~» est devenu «~{1}~»"),
    ];

    /// <summary>What the glossary says against a form.</summary>
    private static (string English, string French)[] AdviceSentences =>
    [
        ("forbidden", "interdit"),
        ("deprecated", "déconseillé"),
        ("look-up form", "forme de repérage"),
        ("no longer used since {0}", "n’a plus cours depuis le {0}"),
        ("not used before {0}", "n’a pas cours avant le {0}"),
        ("invariable", "invariable"),
        ("other spelling", "autre graphie"),
        ("other dots", "autres points"),
        ("other hyphens or spaces", "autres traits d’union ou espaces"),
        ("other accents", "autres accents"),
        ("other capitals", "autres majuscules"),
        ("{0:said}, the glossary has “{1}”", "{0}, le glossaire a «~{1}~»"),
        ("{0:said}, use {1:list} ({2})", "{0}, écrire {1} ({2})"),
        ("{0:said}, use {1:list}", "{0}, écrire {1}"),
        ("{0:said} ({1})", "{0} ({1})"),
    ];

    /// <summary>What had to be guessed or repaired in an article.</summary>
    private static (string English, string French)[] ArticleSentences =>
    [
        ("Decoded as {0} although the file has no byte order mark.", "Lu en {0}, bien que le fichier n’ait pas d’indicateur d’ordre des octets."),
        ("Decoded as windows-1252: the file is not valid UTF-8.", "Lu en windows-1252~: le fichier n’est pas en UTF-8 valide."),
        ("{0:count} character is broken in the file and shown as \uFFFD.", "{0} caractère est abîmé dans le fichier et figure comme \uFFFD."),
        ("{0:count} characters are broken in the file and shown as \uFFFD.", "{0} caractères sont abîmés dans le fichier et figurent comme \uFFFD."),
        ("Removed {0:count} control character such as NUL.", "{0} caractère de commande (comme NUL) a été retiré."),
        ("Removed {0:count} control characters such as NUL.", "{0} caractères de commande (comme NUL) ont été retirés."),
        ("Repaired {0:count} character of UTF-8 once read as windows-1252 (\u00C3\u00A9 for é).", "{0} caractère d’UTF-8 lu un jour en windows-1252 a été rétabli (\u00C3\u00A9 pour é)."),
        ("Repaired {0:count} characters of UTF-8 once read as windows-1252 (\u00C3\u00A9 for é).", "{0} caractères d’UTF-8 lus un jour en windows-1252 ont été rétablis (\u00C3\u00A9 pour é)."),
        ("1 footnote is left out.", "1 note de bas de page est laissée de côté."),
        ("{0:count} footnotes are left out.", "{0} notes de bas de page sont laissées de côté."),
        ("Tracked changes are read as if they were accepted.", "Les modifications suivies sont lues comme si elles étaient acceptées."),
        ("The folder or the page says {0:tag}, but the text is {1:tag}.", "Le dossier ou la page annonce un texte en {0}, mais il est en {1}."),
    ];

    /// <summary>Why a file was not used.</summary>
    private static (string English, string French)[] FileSentences =>
    [
        ("empty", "vide"),
        ("no story text", "sans texte d’article"),
        ("binary, not text", "binaire, pas du texte"),
        ("neither French nor English", "ni en français ni en anglais"),
        ("neither French nor English; if it is one of them, say which with --lang", "ni en français ni en anglais~; si c’est l’un des deux, l’indiquer avec --lang"),
        ("in another language ({0})", "dans une autre langue ({0})"),
        ("larger than {0}; raise the limit with --max-article", "plus de {0}~; --max-article relève la limite"),
        ("not readable: permission denied", "illisible~: accès refusé"),
        ("not readable: {0}", "illisible~: {0}"),
        ("the folder cannot be listed", "le dossier ne peut pas être parcouru"),
        ("not JSONL: its first {0:count} lines are no JSON objects", "pas du JSONL~: ses {0} premières lignes ne sont pas des objets JSON"),
        ("not valid JSON, byte {0:count}", "JSON non valide, octet {0}"),
        ("not valid JSON", "JSON non valide"),
        ("not a JSON object", "pas un objet JSON"),
        ("no \"text\"", "sans «~text~»"),
        ("the end of the container is missing: the file is cut off. Copy it again", "la fin du conteneur manque~: le fichier est coupé. Le copier de nouveau"),
        ("the table of contents of the container is damaged. Copy the file again", "la table des matières du conteneur est abîmée. Copier le fichier de nouveau"),
        ("the table of contents of the container is damaged. Copy or save the file again", "la table des matières du conteneur est abîmée. Copier ou enregistrer le fichier de nouveau"),
        ("an Office file of the old kind, or one with a password. Save it as .docx or .xlsx, without a password", "un fichier Office d’ancien format, ou protégé. L’enregistrer en .docx ou .xlsx, sans mot de passe"),
        ("not a ZIP container, as .docx and .xlsx files are. Is this the right file?", "pas un conteneur ZIP, comme le sont les fichiers .docx et .xlsx. Est-ce le bon fichier~?"),
        ("an OpenDocument file. Save it as .docx or .xlsx", "un fichier OpenDocument. L’enregistrer en .docx ou .xlsx"),
        ("a ZIP file that is no document of Word or Excel. Is this the right file?", "un fichier ZIP qui n’est ni de Word ni d’Excel. Est-ce le bon fichier~?"),
        ("a workbook, where a Word document is expected", "un classeur, à la place d’un document Word"),
        ("neither a Word document nor a workbook. Save it as .docx or .xlsx", "ni un document Word ni un classeur. L’enregistrer en .docx ou .xlsx"),
        ("holds macros. Save it as .docx or .xlsx, which hold none", "contient des macros. L’enregistrer en .docx ou .xlsx, qui n’en contiennent pas"),
        ("holds no XML element. Is this the right file?", "ne contient aucun élément XML. Est-ce le bon fichier~?"),
        ("not well-formed XML: {0}. Mend it there, or export the file again", "XML mal formé ({0}). Le corriger, ou exporter le fichier de nouveau"),
    ];

    /// <summary>A sentence in French; null if it is not known.</summary>
    public static string? Of(string english)
    {
        if (!Known.TryGetValue(english, out var french))
        {
            french = Find(english, 0);
            if (Known.Count < MostKept)
            {
                Known[english] = french;
            }
        }

        return french;
    }

    private static string? Find(string english, int depth) => depth > Deepest
        ? null
        : Patterns.Select(pattern => pattern.InFrench(english, inner => Find(inner, depth + 1))).FirstOrDefault(french => french is not null);

    // a tilde is a no-break space, which nobody would see in the table
    private static IEnumerable<MessagePattern> Of(IEnumerable<(string English, string French)> sentences) =>
        sentences.Select(sentence => new MessagePattern(sentence.English, sentence.French.Replace('~', '\u00A0')));
}
