using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Services;

namespace Embedded.Contents.Tests.Parts;

public sealed class LayerServiceTests
{
    [Fact]
    public async Task Finds_of_the_widgets_alone_those_that_the_predicate_means()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefineAsync("Block", type => type.DisplayedAs("Block"));
        var published = (await site.CreateAsync("Block", Place)).Item;
        var draft = (await site.CreateAsync("Block", Place, publish: false)).Item;
        await site.CreateAsync("Block", _ => { });

        Assert.Equal([published.ContentItemId], await FindAsync(site, isPublished: true));
        Assert.Equal([draft.ContentItemId], await FindAsync(site, isPublished: false));
    }

    [Fact]
    public async Task A_site_without_widgets_has_none_to_find()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefineAsync("Block", type => type.DisplayedAs("Block"));
        await site.CreateAsync("Block", _ => { });

        Assert.Empty(await FindAsync(site, isPublished: true));
    }

    private static void Place(ContentItem item) => item.Weld(new LayerMetadata { Layer = "Always", Zone = "Content" });

    private static Task<string[]> FindAsync(PartsSite site, bool isPublished) => site.UsingAsync(async services =>
        (await services.GetRequiredService<ILayerService>().GetLayerWidgetsAsync(index => index.Published == isPublished)).Select(item => item.ContentItemId).ToArray());
}
