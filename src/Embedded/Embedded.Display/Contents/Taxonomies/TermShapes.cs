using Embedded.Contents.Parts.Taxonomies;
using Embedded.Display.Menus;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Utilities;
using OrchardCore.Taxonomies.Models;

namespace Embedded.Display.Contents.Taxonomies;

/// <summary>
/// Fills the shape "Term" with the terms of a taxonomy, or with one of them; each "TermItem" makes those below it when it is rendered.
/// </summary>
internal sealed class TermShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("TermPart").OnDisplaying(TermAlternates.OfPart);
        builder.Describe("Term").OnProcessing(FillAsync);
        builder.Describe("TermItem").OnDisplaying(FillItemAsync);
        builder.Describe("TermContentItem").OnDisplaying(context => TermAlternates.OfTerm(context.Shape, "TermContentItem"));

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
        shape.Metadata.Differentiator = MenuName.Format(taxonomy.DisplayText);
        shape.Classes.Add("term");
        foreach (var name in new[] { shape.Metadata.Differentiator, part.TermContentType }.Where(name => !string.IsNullOrEmpty(name)))
        {
            shape.Classes.Add("term-" + MenuName.ToClass(name!));
            shape.Metadata.Alternates.Add("Term__" + name!.EncodeAlternateElement());
        }

        var level = 0;
        var terms = part.Terms;
        if (shape.GetProperty<string>("TermContentItemId") is { Length: > 0 } termId)
        {
            var hierarchy = TermTree.Hierarchy(terms, termId);
            terms = [.. hierarchy.Take(1)];
            level = Math.Max(0, hierarchy.Count - 1);
        }

        await AddAsync(shape, shape, terms, level, services);
    }

    private static async Task FillItemAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape;
        if (shape.GetProperty<IShape>("Term") is not { } root || shape.GetProperty<ContentItem[]>("Terms") is not { } below)
        {
            return;
        }

        if (shape.Items.Count == 0)
        {
            await AddAsync(shape, root, below, shape.GetProperty("Level", 0) + 1, context.ServiceProvider);
        }

        TermAlternates.OfTerm(shape, "TermItem");
    }

    private static async Task AddAsync(IShape parent, IShape root, IEnumerable<ContentItem> terms, int level, IServiceProvider services)
    {
        var factory = services.GetRequiredService<IShapeFactory>();
        foreach (var term in terms)
        {
            var shape = await factory.CreateAsync("TermItem");
            shape.Metadata.Differentiator = root.Metadata.Differentiator;
            shape.Properties["Level"] = level;
            shape.Properties["Term"] = root;
            shape.Properties["TermContentItem"] = term;
            shape.Properties["Terms"] = TermTree.Children(term).ToArray();
            shape.Properties["TaxonomyContentItem"] = root.Properties["TaxonomyContentItem"];
            await parent.AddAsync(shape, "");
        }
    }
}
