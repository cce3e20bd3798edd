using System.Security.Cryptography;
using System.Text;

namespace Alignment.Formats.Html;

/// <summary>What a page may load and run: its own style sheets and scripts, recognised by their hashes, and nothing else from anywhere.</summary>
/// <remarks>Markup of an article that slipped through would neither run nor load anything.</remarks>
internal static class PagePolicy
{
    public static string Of(IEnumerable<string> styles, IEnumerable<string> scripts) =>
        $"default-src 'none'; style-src {Hashes(styles)}; script-src {Hashes(scripts)}; base-uri 'none'; form-action 'none'";

    private static string Hashes(IEnumerable<string> texts) =>
        string.Join(' ', texts.Select(text => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'"));
}
