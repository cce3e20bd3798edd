using System.Text.Json;
using Alignment.Core.Aligning;
using Alignment.Core.Concordances;
using Alignment.Core.Reviewing;
using Alignment.Core.Text;

namespace Alignment.Web;

/// <summary>What the page looks at, without changing anything.</summary>
internal sealed class ReviewLooks(ReviewDesk desk, ReviewSetup setup)
{
    private const int LongestTerm = 200; // characters of a term that is looked up; what is longer is a sentence
    private const int Examples = 12; // pairs that are shown of a translation

    /// <summary>All bitexts, and what can be done with them.</summary>
    public void WriteList(Utf8JsonWriter json)
    {
        json.WriteString("ui", setup.Ui.Tag());
        json.WriteBoolean("canRealign", setup.Realign is not null);
        json.WriteBoolean("canReread", setup.Reread is not null);
        json.WriteBoolean("hasGlossary", setup.AddTerm is not null);
        json.WriteBoolean("hasMemory", setup.Memory is not null);
        json.WriteString("encoder", setup.Encoder);
        json.WriteStartArray("bitexts");
        for (var number = 0; number < desk.Count; number++)
        {
            var item = number;
            desk.Look(number, file => StateWriter.WriteItem(json, item, file));
        }

        json.WriteEndArray();
    }

    /// <summary>All of a bitext.</summary>
    public void WriteBitext(Utf8JsonWriter json, int number) => desk.Look(number, file => StateWriter.WriteAll(json, file));

    /// <summary>What is to be said of a row besides what its bead says: terms, measures, the memory.</summary>
    public void WriteRow(Utf8JsonWriter json, int number, string id)
    {
        var bitext = desk.Look(number, file => file.History.Bitext);
        var bead = Find(bitext, id);
        RowWriter.WriteTerms(json, bitext, bead, setup.Terms?.Invoke());
        if (bead.IsLink && setup.Explainer?.Invoke() is { } explainer)
        {
            RowWriter.WriteMeasures(json, explainer.Explain(new(bitext.FrenchText(bead), bitext.EnglishText(bead))));
        }

        if (setup.Memory is { } memory)
        {
            var matches = desk.Look(number, _ => MemorySearch.Find(memory, bitext, bead)); // one at a time
            RowWriter.WriteMemory(json, matches);
        }
    }

    /// <summary>Where a bitext does not keep the glossary.</summary>
    public void WriteViolations(Utf8JsonWriter json, int number, CancellationToken cancellationToken)
    {
        var (bitext, version) = desk.Look(number, file => (file.History.Bitext, file.Version));
        json.WriteString("version", version);
        ViolationWriter.Write(json, setup.Violations?.Invoke(bitext, cancellationToken) ?? []);
    }

    /// <summary>How a term is translated in all bitexts under review.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="term">The term.</param>
    /// <param name="side">The tag of its language; null or anything else for both.</param>
    /// <param name="cancellationToken">Looked at once a bead.</param>
    public void WriteConcordance(Utf8JsonWriter json, string term, string? side, CancellationToken cancellationToken)
    {
        var bitexts = Enumerable.Range(0, desk.Count).Select(number => desk.Look(number, file => file.History.Bitext)).ToList();
        var wanted = term.Trim() is { Length: > 0 and <= LongestTerm } text ? text : throw new EditRefusedException(EditRefusal.NotUnderstood, $"A term of 1 to {LongestTerm} characters can be looked up.");
        json.WriteStartArray("sides");
        foreach (var language in Languages.FromTag(side) is { } one ? new[] { one } : [Language.French, Language.English])
        {
            ConcordanceWriter.Write(json, new ConcordanceSearch(wanted, language).Find(bitexts, Examples, cancellationToken), bitexts);
        }

        json.WriteEndArray();
    }

    private static Bead Find(Bitext bitext, string id) =>
        bitext.Beads.FirstOrDefault(bead => bead.Id == id) ?? throw new EditRefusedException(EditRefusal.NotThere, $"There is no bead {id} any more.");
}
