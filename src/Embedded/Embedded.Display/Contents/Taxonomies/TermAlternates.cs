using System.Globalization;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Utilities;
using OrchardCore.Taxonomies.ViewModels;

namespace Embedded.Display.Contents.Taxonomies;

/// <summary>The names under which a theme may bring the templates of terms, the most special last.</summary>
internal static class TermAlternates
{
    private const string Part = "TermPart";

    /// <summary>Those that a part driver would add: the part of a term is shown by a driver of whole items.</summary>
    public static void OfPart(ShapeDisplayContext context)
    {
        if (context.Shape is not TermPartViewModel { ContentItem: { } term })
        {
            return;
        }

        var metadata = context.Shape.Metadata;
        metadata.Alternates.Add($"{Part}_{metadata.DisplayType}");
        metadata.Alternates.Add($"{term.ContentType}__{Part}");
        metadata.Alternates.Add($"{term.ContentType}_{metadata.DisplayType}__{Part}");
    }

    public static void OfTerm(IShape shape, string name)
    {
        if (shape.GetProperty<ContentItem>("TermContentItem") is not { } term)
        {
            return;
        }

        var alternates = shape.Metadata.Alternates;
        var level = "__level__" + shape.GetProperty("Level", 0).ToString(CultureInfo.InvariantCulture);
        var contentType = term.ContentType.EncodeAlternateElement();
        alternates.Add(name + level);
        Add($"{name}__{contentType}");

        if (shape.Metadata.Differentiator?.EncodeAlternateElement() is { Length: > 0 } taxonomy)
        {
            Add($"{name}__{taxonomy}");
            Add($"{name}__{taxonomy}__{contentType}");
        }

        void Add(string alternate)
        {
            alternates.Add(alternate);
            alternates.Add(alternate + level);
        }
    }
}
