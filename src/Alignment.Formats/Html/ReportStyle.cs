using System.Security.Cryptography;
using System.Text;

namespace Alignment.Formats.Html;

/// <summary>The style sheet of report pages.</summary>
internal static class ReportStyle
{
    /// <summary>The text of <c>report.css</c>.</summary>
    public static string Css { get; } = Load();

    /// <summary>What the page may load: nothing but the style sheet inside it, recognised by its hash. Scripts of any origin are refused.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; base-uri 'none'; form-action 'none'";

    private static string Load()
    {
        using var stream = typeof(ReportStyle).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // The browser hashes the text with LF, whatever the checkout made of it.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
