using System.CommandLine;
using Alignment.Core.Terminology.Editing;
using Alignment.Core.Yaml;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Cli.Commands;

/// <summary>What is done to a field.</summary>
internal enum FieldOperation
{
    /// <summary><c>FIELD=VALUE</c>.</summary>
    Set,

    /// <summary><c>FIELD=</c>.</summary>
    Remove,

    /// <summary><c>FIELD+=VALUE</c>.</summary>
    Add,

    /// <summary><c>FIELD-=VALUE</c>.</summary>
    Take,
}

/// <summary>A change of a field as people write it on the command line.</summary>
/// <param name="Field">The field's name: <c>status</c>, <c>definition.fr</c>.</param>
/// <param name="Operation">What is done.</param>
/// <param name="Value">The value; empty for a removal.</param>
internal sealed record FieldChange(string Field, FieldOperation Operation, string Value)
{
    /// <summary>An argument for any number of changes.</summary>
    public static Argument<FieldChange[]> Argument(string name, string description, ArgumentArity arity) => new(name)
    {
        Description = description,
        Arity = arity,
        CustomParser = result =>
        {
            var changes = new List<FieldChange>();
            foreach (var word in result.Tokens.Select(token => token.Value))
            {
                if (Parse(word) is { } change)
                {
                    changes.Add(change);
                }
                else
                {
                    result.AddError($"'{word}' is no change of a field; write FIELD=VALUE, as in status=deprecated.");
                }
            }

            return [.. changes];
        },
    };

    /// <summary>The value in the shape its field has: a text, or a list where the field takes one.</summary>
    public YamlValue ToYaml()
    {
        if (GlossaryFields.IsList(Field))
        {
            return IsBracketed(out var list) ? YamlList.Of(list) : GlossaryFields.IsWrittenAlone(Field) ? new YamlText(Value) : YamlList.Of([Value]);
        }

        return new YamlText(Value);
    }

    private static FieldChange? Parse(string word)
    {
        var sign = word.IndexOf('=', StringComparison.Ordinal);
        if (sign <= 0)
        {
            return null;
        }

        var value = word[(sign + 1)..].Trim();
        var field = word[..sign].TrimEnd();
        return field[^1] switch
        {
            '+' => new FieldChange(field[..^1].TrimEnd(), FieldOperation.Add, value),
            '-' => new FieldChange(field[..^1].TrimEnd(), FieldOperation.Take, value),
            _ => new FieldChange(field, value.Length == 0 ? FieldOperation.Remove : FieldOperation.Set, value),
        };
    }

    private bool IsBracketed(out IReadOnlyList<string> texts)
    {
        texts = [];
        if (Value is not ['[', .., ']'] || !YamlTree.TryRead(Value, out var root, out _) || root is not YamlSequence list || list.Items.Any(item => item is not YamlScalar))
        {
            return false;
        }

        texts = [.. list.Items.Select(item => ((YamlScalar)item).Value)];
        return texts.Count > 0;
    }
}
