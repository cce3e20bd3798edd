using Alignment.Formats.Xml;

namespace Alignment.Formats.Tbx;

/// <summary>Writes data categories in either style.</summary>
internal sealed class TbxCategories(XmlElements xml, TbxStyle style)
{
    /// <summary>Which element of DCA a category stands on, and in which module of DCT it is.</summary>
    private static readonly Dictionary<string, (string Element, string Module)> Known = new(StringComparer.Ordinal)
    {
        ["subjectField"] = ("descrip", "min"),
        ["definition"] = ("descrip", "basic"),
        ["source"] = ("admin", "basic"),
        ["partOfSpeech"] = ("termNote", "min"),
        ["administrativeStatus"] = ("termNote", "min"),
        ["termType"] = ("termNote", "basic"),
        ["grammaticalGender"] = ("termNote", "basic"),
        ["geographicalUsage"] = ("termNote", "basic"),
        ["crossReference"] = ("ref", "basic"),
        ["externalCrossReference"] = ("xref", "basic"),
        ["transactionType"] = ("transac", "basic"),
    };

    /// <summary>Writes a category; nothing if there is no value.</summary>
    /// <param name="category">Its name.</param>
    /// <param name="value">What it says.</param>
    /// <param name="target">What it points at, if it does.</param>
    public void Write(string category, string? value, string? target = null)
    {
        if (value is null)
        {
            return;
        }

        var (element, module) = Known[category];
        if (style != TbxStyle.Dct)
        {
            xml.Text(element, value, ("type", category), ("target", target));
        }
        else
        {
            xml.Text($"{module}:{category}", value, ("target", target));
        }
    }
}
