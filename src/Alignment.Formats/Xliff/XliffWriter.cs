using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translations;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Xliff;

/// <summary>The versions of XLIFF that are written.</summary>
public enum XliffVersion
{
    /// <summary>XLIFF 2.1, with its metadata module.</summary>
    Two,

    /// <summary>XLIFF 1.2, for programs that read nothing newer.</summary>
    One,
}

/// <summary>Writes XLIFF 2.1 and 1.2, unit by unit.</summary>
/// <remarks>
/// The same units give the same bytes. Units in a row from the same original make a <c>file</c>. A text that a machine wrote is marked
/// (<c>subState</c>, <c>state-qualifier</c>), and how sure a link is stands in a note. <see cref="XliffReader"/> reads it all again; what does not come back is listed in
/// <c>docs/formats.md</c>.
/// </remarks>
public static class XliffWriter
{
    /// <summary>Writes a file, line ends as LF; the encoding it states is UTF-8.</summary>
    /// <param name="units">The units; obsolete ones are left out.</param>
    /// <param name="writer">Where to write: UTF-8, as its declaration says.</param>
    /// <param name="version">The version to write.</param>
    /// <param name="source">The language to translate from.</param>
    /// <param name="programVersion">Version of this program.</param>
    /// <param name="cancellationToken">Looked at once a unit.</param>
    /// <returns>How many characters that XML cannot hold were written as U+FFFD.</returns>
    /// <exception cref="UnusableInputException">There is no unit, and a file without one is not valid.</exception>
    public static int Write(
        IEnumerable<TranslationUnit> units, TextWriter writer, XliffVersion version, Language source, string programVersion, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(writer);
        return Write(units.Where(unit => unit.State != TranslationState.Obsolete).Select(unit => XliffUnit.Of(unit, source)), writer, version, programVersion, cancellationToken);
    }

    /// <inheritdoc cref="Write(IEnumerable{TranslationUnit}, TextWriter, XliffVersion, Language, string, CancellationToken)"/>
    internal static int Write(IEnumerable<XliffUnit> units, TextWriter writer, XliffVersion version, string programVersion, CancellationToken cancellationToken)
    {
        using var rest = units.GetEnumerator();
        if (!rest.MoveNext())
        {
            throw new UnusableInputException("no unit to write, and XLIFF needs one. Try --partial, --translations or --min-probability 0.", []);
        }

        var xml = new XmlElements(writer);
        IXliffDialect dialect = version == XliffVersion.Two ? new Xliff2Writer(xml) : new Xliff1Writer(xml, programVersion);
        string? original = null;
        dialect.Open(rest.Current);
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (original != rest.Current.Original)
            {
                if (original is not null)
                {
                    dialect.CloseFile();
                }

                original = rest.Current.Original;
                dialect.OpenFile(rest.Current);
            }

            dialect.Write(rest.Current);
        }
        while (rest.MoveNext());

        dialect.CloseFile();
        xml.Close();
        return xml.Replaced;
    }
}
