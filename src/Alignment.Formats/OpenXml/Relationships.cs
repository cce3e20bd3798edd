using Alignment.Core;
using Alignment.Formats.Zip;

namespace Alignment.Formats.OpenXml;

/// <summary>What a part of a document refers to (ECMA-376-2, 6.5).</summary>
/// <param name="Id">What the part calls it.</param>
/// <param name="Kind">The last word of its type, such as <c>officeDocument</c>; both standards end theirs alike.</param>
/// <param name="Target">The part it leads to; null if it leads out of the container. Such a relationship is never followed.</param>
internal sealed record Relationship(string Id, string Kind, string? Target);

/// <summary>Reads what parts refer to.</summary>
internal static class Relationships
{
    /// <summary>The relationships of a part, or of the whole document where the name is empty.</summary>
    /// <exception cref="InputFormatException">They are damaged.</exception>
    public static IReadOnlyList<Relationship> Of(Container container, string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var (folder, own) = (part[..slash], $"{part[..slash]}_rels/{part[slash..]}.rels");
        var found = new List<Relationship>();
        if (!container.Has(own))
        {
            return found;
        }

        using var reader = new PartReader(container, own);
        while (reader.Read())
        {
            if (reader.IsElement && reader.Name == "Relationship")
            {
                var type = reader.Attribute("Type") ?? "";
                var isExternal = reader.Attribute("TargetMode") == "External";
                var target = isExternal ? null : Resolve(folder, reader.Attribute("Target") ?? "");
                found.Add(new Relationship(reader.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], target));
            }
        }

        return found;
    }

    /// <summary>The part of a kind that a part refers to.</summary>
    /// <returns>Null if it refers to none.</returns>
    /// <exception cref="InputFormatException">It lies outside of the container, or is missing in it.</exception>
    public static string? Find(Container container, string part, string kind)
    {
        if (Of(container, part).FirstOrDefault(relationship => relationship.Kind == kind) is not { } found)
        {
            return null;
        }

        return found.Target is { } target && container.Has(target)
            ? target
            : throw container.Error(found.Target ?? kind, found.Target is null ? "lies outside of the file, and is not fetched." : "is missing. Save the file again.");
    }

    // Relative to the folder of the part; a target that leads out of the container leads nowhere.
    private static string? Resolve(string folder, string target)
    {
        var components = new List<string>();
        foreach (var component in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (component == "..")
            {
                if (components.Count == 0)
                {
                    return null;
                }

                components.RemoveAt(components.Count - 1);
            }
            else if (component is not ("" or "."))
            {
                components.Add(component);
            }
        }

        return string.Join('/', components);
    }
}
