using System.Text;

namespace Alignment.Formats.Html;

/// <summary>Files that go into a page as they are.</summary>
internal static class PageResource
{
    public static string Read(string name)
    {
        using var stream = typeof(PageResource).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // The browser hashes the text with LF, whatever the checkout made of it.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
