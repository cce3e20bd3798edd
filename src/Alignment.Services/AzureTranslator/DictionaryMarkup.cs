using System.Net;
using System.Text;
using Alignment.Core.Translating;

namespace Alignment.Services.AzureTranslator;

/// <summary>Fixes the translation of names in a text, with the service's dynamic dictionary.</summary>
/// <remarks>
/// The service does not say what becomes of a bare <c>&amp;</c> or <c>&lt;</c> in plain text beside its tags. So a text goes as HTML, escaped wholly,
/// as soon as there is a tag in it; all texts of a request go alike.
/// </remarks>
internal static class DictionaryMarkup
{
    private const string Tag = "mstrans:dictionary";

    /// <summary>Whether texts have to go as HTML: they have fixed terms, or look as if they had.</summary>
    public static bool IsNeeded(IEnumerable<TranslationRequest> requests) =>
        requests.Any(request => request.Terms.Count > 0 || request.Text.Contains("<" + Tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>The text as HTML, its fixed terms in tags.</summary>
    public static string Write(TranslationRequest request)
    {
        var html = new StringBuilder(request.Text.Length);
        var done = 0;
        foreach (var term in request.Terms)
        {
            html.Append(Escape(request.Text[done..term.Span.Start]));
            html.Append("<" + Tag + " translation=\"").Append(Escape(term.Translation).Replace("\"", "&quot;", StringComparison.Ordinal)).Append("\">");
            html.Append(Escape(term.Span.In(request.Text))).Append("</" + Tag + ">");
            done = term.Span.End;
        }

        return html.Append(Escape(request.Text[done..])).ToString();
    }

    /// <summary>The text of a translation that came as HTML.</summary>
    public static string Read(string html) => WebUtility.HtmlDecode(html);

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
