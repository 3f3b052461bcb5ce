using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Utilities;
using OrchardCore.Taxonomies.Models;
using Embedded.Contents.Parts.Taxonomies;

namespace Embedded.Display.Contents.Taxonomies;

/// <summary>
/// Fills the shape "Term" with the terms of a taxonomy, or with those below one of its terms; each "TermItem" makes those
/// below it when it is rendered.
/// </summary>
internal sealed class TermShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Term").OnProcessing(FillAsync);
        builder.Describe("TermItem").OnDisplaying(FillItemAsync);
        builder.Describe("TermContentItem").OnDisplaying(context => AddAlternates(context.Shape, "TermContentItem"));

        return ValueTask.CompletedTask;
    }

    private static async Task FillAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape;
        var services = context.ServiceProvider;
        var id = shape.GetProperty<string>("Alias") is { Length: > 0 } handle
            ? await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle)
            : shape.GetProperty<string>("TaxonomyContentItemId");
        if (string.IsNullOrEmpty(id)
            || await services.GetRequiredService<IContentManager>().GetAsync(id) is not { } taxonomy
            || taxonomy.As<TaxonomyPart>() is not { } part)
        {
            return;
        }

        shape.Properties["TaxonomyContentItem"] = taxonomy;
        shape.Properties["TaxonomyName"] = taxonomy.DisplayText;
        shape.Classes.Add("taxonomy");
        if (!string.IsNullOrEmpty(part.TermContentType))
        {
            shape.Metadata.Alternates.Add("Term__" + part.TermContentType.EncodeAlternateElement());
        }

        var terms = part.Terms;
        if (shape.GetProperty<string>("TermContentItemId") is { Length: > 0 } termId)
        {
            terms = TermTree.Find(terms, termId) is { } term ? [term] : [];
            shape.Properties["TermContentItem"] = terms.FirstOrDefault();
        }

        await AddAsync(shape, shape, terms, level: 0, services);
    }

    private static async Task FillItemAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape;
        if (shape.GetProperty<ContentItem>("ContentItem") is not { } term)
        {
            return;
        }

        if (shape.Items.Count == 0)
        {
            await AddAsync(shape, shape.GetProperty<IShape>("Taxonomy")!, TermTree.Children(term), shape.GetProperty("Level", 0) + 1, context.ServiceProvider);
        }

        AddAlternates(shape, "TermItem");
    }

    private static async Task AddAsync(IShape parent, IShape taxonomy, IEnumerable<ContentItem> terms, int level, IServiceProvider services)
    {
        var factory = services.GetRequiredService<IShapeFactory>();
        foreach (var term in terms)
        {
            var shape = await factory.CreateAsync("TermItem");
            shape.Properties["ContentItem"] = term;
            shape.Properties["TermContentItem"] = term;
            shape.Properties["Level"] = level;
            shape.Properties["Taxonomy"] = taxonomy;
            await parent.AddAsync(shape, "");
        }
    }

    private static void AddAlternates(IShape shape, string name)
    {
        if (shape.GetProperty<ContentItem>("ContentItem") is { } term)
        {
            var contentType = term.ContentType.EncodeAlternateElement();
            var level = shape.GetProperty("Level", 0).ToString(System.Globalization.CultureInfo.InvariantCulture);
            shape.Metadata.Alternates.Add($"{name}__level__{level}");
            shape.Metadata.Alternates.Add($"{name}__{contentType}");
            shape.Metadata.Alternates.Add($"{name}__{contentType}__level__{level}");
        }
    }
}
