using Alignment.Core;
using Alignment.Formats.OpenXml;

namespace Alignment.Formats.Word;

/// <summary>Reads the text of a document as a reader of its final version sees it: tracked changes accepted, fields as they last showed.</summary>
/// <remarks>
/// Left out are deleted and hidden text, comments, headers, footers, placeholders of forms, and the second copy that Word keeps of text boxes
/// for programs that do not know them. A text box follows the paragraph that it is anchored to. Nothing outside of the main part is opened.
/// </remarks>
internal sealed class WordTextReader
{
    private const int ParagraphCost = 32; // characters; millions of empty paragraphs are large too

    private readonly PartReader reader;
    private readonly WordStyles styles;
    private readonly long limit;
    private readonly List<WordParagraph> paragraphs = [];
    private readonly Stack<ParagraphDraft> open = new();
    private readonly List<WordMark> marks = [];
    private readonly Stack<CellPlace> tables = new();
    private readonly Stack<(int Depth, ParagraphDraft? Pending)> cells = new(); // a paragraph may go on only in its own cell or text box
    private readonly Stack<int> holders = new(); // depths of table rows, forms and runs
    private ParagraphDraft? pending;
    private int hiddenAbove = int.MaxValue; // depth of the row, form or run that is not to be seen
    private int count;
    private int tableCount;
    private int footnotes;
    private int changes;
    private long characters;

    private WordTextReader(PartReader reader, WordStyles styles, long limit) => (this.reader, this.styles, this.limit) = (reader, styles, limit);

    /// <summary>Reads the text of a document.</summary>
    /// <param name="document">A Word document.</param>
    /// <param name="limit">Characters that it may have; each paragraph counts as <see cref="ParagraphCost"/> of them besides.</param>
    /// <returns>The text; null if it has more.</returns>
    /// <exception cref="InputFormatException">A part is damaged.</exception>
    public static WordText? Read(OfficeDocument document, long limit)
    {
        var styles = WordStyles.Read(document.Container, document.MainPart);
        using var reader = new PartReader(document.Container, document.MainPart);
        var text = new WordTextReader(reader, styles, limit);
        return text.Read()
            ? new WordText([.. text.paragraphs.OrderBy(paragraph => paragraph.Number)], text.marks, text.footnotes, text.changes)
            : null;
    }

    private bool Read()
    {
        while (reader.Read() && characters <= limit)
        {
            if (reader.IsElement)
            {
                Begin();
                if (reader.IsElement && reader.IsEmpty)
                {
                    End();
                }
            }
            else if (reader.IsEnd)
            {
                End();
            }
        }

        Flush();
        return characters <= limit;
    }

    private CellPlace? Cell => tables.TryPeek(out var place) ? place : null;

    private bool IsHidden => reader.Depth > hiddenAbove;

    private void Begin()
    {
        if (!IsOfWord() && !(reader.Name == "t" && reader.Namespace.EndsWith("/math", StringComparison.Ordinal)))
        {
            return;
        }

        switch (reader.Name)
        {
            case "p" when !IsHidden:
                characters += ParagraphCost;
                open.Push(pending ?? new ParagraphDraft(++count, Cell));
                pending = null;
                break;
            case "pPr" when !IsHidden:
                ReadParagraphProperties();
                break;
            case "tbl":
                tables.Push(new CellPlace(tableCount++, -1, -1));
                break;
            case "tr" when tables.TryPop(out var table):
                tables.Push(table with { Row = table.Row + 1, Column = -1 });
                holders.Push(reader.Depth);
                break;
            case "sdt" or "r":
                holders.Push(reader.Depth);
                break;
            case "tag" when !IsHidden:
                AddMark(reader.Attribute("val"));
                break;
            case "bookmarkStart" when !IsHidden:
                AddMark(reader.Attribute("name"));
                break;
            case "tc" or "txbxContent":
                if (reader.Name == "tc" && tables.TryPop(out var row))
                {
                    tables.Push(row with { Column = row.Column + 1 });
                }

                cells.Push((reader.Depth, pending));
                pending = null;
                break;
            case "vanish" when reader.IsOn:
            case "showingPlcHdr" when reader.IsOn:
                Hide();
                break;
            case "rPr":
                break;
            case "trPr":
                ReadRowProperties();
                break;
            case "del" or "moveFrom":
                changes++;
                reader.Skip();
                break;
            case "ins" or "moveTo":
                changes++;
                break;
            case "rPrChange" or "sectPr" or "tblPr" or "tcPr" or "rt" or "instrText" or "delText":
                reader.Skip(); // "rt" is the small print above a word
                break;
            case "footnoteReference" or "endnoteReference":
                footnotes += IsHidden ? 0 : 1;
                break;
            default:
                AddText();
                break;
        }
    }

    private void AddMark(string? name)
    {
        characters += ParagraphCost;
        marks.Add(new WordMark(name ?? "", Cell, open.TryPeek(out var paragraph) ? paragraph.Number : count + 1));
    }

    private void AddText()
    {
        if (IsHidden || !open.TryPeek(out var paragraph))
        {
            return;
        }

        switch (reader.Name)
        {
            case "t":
                var keeps = reader.Attribute("space") == "preserve" || !IsOfWord();
                var text = reader.ReadText();
                characters += text.Length;
                paragraph.Add(keeps ? text : text.Trim(' ', '\t', '\n', '\r'));
                break;
            case "tab" or "ptab":
                paragraph.Add("\t");
                break;
            case "br" or "cr":
                paragraph.Break();
                break;
            case "noBreakHyphen":
                paragraph.Add("\u2011");
                break;
        }
    }

    private void End()
    {
        if (reader.Depth <= hiddenAbove)
        {
            hiddenAbove = int.MaxValue;
        }

        while (holders.TryPeek(out var depth) && depth >= reader.Depth)
        {
            holders.Pop();
        }

        if (!IsOfWord())
        {
            return;
        }

        if (reader.Name == "p" && !IsHidden && open.TryPop(out var paragraph))
        {
            if (paragraph.GoesOn)
            {
                pending = paragraph;
            }
            else
            {
                Add(paragraph);
            }
        }
        else if (reader.Name == "tbl")
        {
            tables.TryPop(out _);
        }
        else if (reader.Name is "tc" or "txbxContent" && cells.TryPop(out var cell))
        {
            Flush();
            pending = cell.Pending;
        }
    }

    private void Flush()
    {
        if (pending is not null)
        {
            Add(pending);
            pending = null;
        }
    }

    private void Add(ParagraphDraft draft)
    {
        if (draft.Build() is var paragraph && !string.IsNullOrWhiteSpace(paragraph.Text))
        {
            paragraphs.Add(paragraph);
        }
    }

    private void ReadParagraphProperties()
    {
        var role = ParagraphRole.Text;
        ParagraphRole? level = null;
        var goesOn = false;
        foreach (var property in reader.Children())
        {
            switch (property)
            {
                case "pStyle":
                    role = styles.RoleOf(reader.Attribute("val"));
                    break;
                case "outlineLvl" when int.TryParse(reader.Attribute("val"), out var outline):
                    level = WordStyles.RoleOf(outline);
                    break;
                case "rPr":
                    goesOn = reader.Children().ToList().Any(mark => mark is "del" or "moveFrom");
                    break;
            }
        }

        if (open.TryPeek(out var paragraph))
        {
            changes += goesOn ? 1 : 0;
            (paragraph.Role, paragraph.GoesOn) = (role == ParagraphRole.Text ? level ?? role : role, goesOn);
        }
    }

    private void ReadRowProperties()
    {
        foreach (var property in reader.Children().ToList())
        {
            if (property == "del")
            {
                changes++;
                Hide();
            }
        }
    }

    // All that the row, form or run holds from here on.
    private void Hide()
    {
        if (holders.TryPeek(out var depth))
        {
            hiddenAbove = Math.Min(hiddenAbove, depth);
        }
    }

    private bool IsOfWord() => reader.Namespace.EndsWith("/wordprocessingml/2006/main", StringComparison.Ordinal)
        || reader.Namespace.EndsWith("/wordprocessingml/main", StringComparison.Ordinal);
}
