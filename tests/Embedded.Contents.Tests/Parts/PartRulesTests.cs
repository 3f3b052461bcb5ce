using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Indexing.SQL;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Flows.Models;
using OrchardCore.Html.Models;
using OrchardCore.Layers.Models;
using OrchardCore.Layers.Recipes;
using OrchardCore.Layers.Services;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using OrchardCore.Menu.Models;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Rules.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Title.Models;

namespace Embedded.Contents.Tests.Parts;

public class PartRulesTests
{
    [Fact]
    public async Task A_title_is_made_by_its_pattern_and_shown_as_display_text()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefinePartAsync("Meeting", part => part.WithField("Place", field => field.OfType("TextField")));
        await site.DefineAsync("Meeting", type => type
            .WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings
            {
                Options = TitlePartOptions.GeneratedHidden,
                Pattern = "Họp tại {{ ContentItem.Content.Meeting.Place.Text }}",
            }))
            .WithPart("Meeting"));

        var (item, _) = await site.CreateAsync("Meeting", item => Set(item, "Meeting", "Place", new TextField { Text = "Việt Trì" }));

        Assert.Equal("Họp tại Việt Trì", item.As<TitlePart>()!.Title);
        Assert.Equal("Họp tại Việt Trì", item.DisplayText);
    }

    [Fact]
    public async Task A_required_title_is_asked_for()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefineAsync("Article", type => type.WithPart(
            "TitlePart", part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired })));

        var (_, members) = await site.CreateAsync("Article", _ => { });

        Assert.Equal(["TitlePart.Title"], members);
    }

    [Fact]
    public async Task Two_items_cannot_share_an_alias()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefineAsync("Page", type => type.WithPart("AliasPart", part => part.WithSettings(new AliasPartSettings())));

        var (item, _) = await site.CreateAsync("Page", page => page.Alter<AliasPart>(part => part.Alias = "Lien-He"));
        var (_, members) = await site.CreateAsync("Page", page => page.Alter<AliasPart>(part => part.Alias = "lien-he"));

        Assert.Equal(["AliasPart.Alias"], members);
        Assert.Equal("lien-he", (await site.RowsAsync<AliasPartIndex>()).Single().Alias);
        Assert.Equal(item.ContentItemId, await site.UsingAsync(services =>
            services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync("alias:LIEN-HE")));
    }

    [Fact]
    public async Task Hostile_HTML_is_not_stored_in_bodies_fields_or_items_inside()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefinePartAsync("Article", part => part.WithField("Note", field => field.OfType("HtmlField")));
        await site.DefineAsync("Article", type => type.WithPart("HtmlBodyPart").WithPart("Article").WithPart("BagPart"));
        const string hostile = "<p>Tin<script>alert(1)</script></p>";

        var (created, members) = await site.CreateAsync("Article", item =>
        {
            item.Alter<HtmlBodyPart>(part => part.Html = hostile);
            Set(item, "Article", "Note", new HtmlField { Html = hostile });
            var inside = new ContentItem { ContentItemId = "in1", ContentType = "Article" };
            inside.Alter<HtmlBodyPart>(part => part.Html = hostile);
            item.Alter<BagPart>(part => part.ContentItems = [inside]);
        });

        Assert.Empty(members);
        Assert.Equal("<p>Tin</p>", created.As<HtmlBodyPart>()!.Html);
        await site.ChangeAsync(
            created.ContentItemId,
            (_, stored) =>
            {
                var json = JsonSerializer.Serialize(stored, JOptions.Default);
                Assert.DoesNotContain("script", json, StringComparison.Ordinal);
                Assert.Equal("<p>Tin</p>", stored.As<BagPart>()!.ContentItems[0].As<HtmlBodyPart>()!.Html);
                Assert.Equal("<p>Tin</p>", stored.Get<ContentPart>("Article")!.Get<HtmlField>("Note")!.Html);

                return Task.CompletedTask;
            },
            VersionOptions.Published);
    }

    [Fact]
    public async Task HTML_is_kept_where_the_site_builder_says_so()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefineAsync("Embed", type => type.WithPart(
            "HtmlBodyPart", part => part.WithSettings(new OrchardCore.Html.Settings.HtmlBodyPartSettings { SanitizeHtml = false })));

        var (item, _) = await site.CreateAsync("Embed", embed => embed.Alter<HtmlBodyPart>(part => part.Html = "<iframe src=\"/x\"></iframe>"));

        Assert.Equal("<iframe src=\"/x\"></iframe>", item.As<HtmlBodyPart>()!.Html);
    }

    [Fact]
    public async Task A_text_of_two_megabytes_is_refused_by_its_path()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefinePartAsync("Article", part => part.WithField("Lead", field => field.OfType("TextField")));
        await site.DefineAsync("Article", type => type.WithPart("Article"));

        var (_, large) = await site.CreateAsync("Article", item => Set(item, "Article", "Lead", new TextField { Text = new string('a', 2 * 1024 * 1024) }));
        var (_, zero) = await site.CreateAsync("Article", item => Set(item, "Article", "Lead", new TextField { Text = "a\0b" }));

        Assert.Equal(["Article.Lead.Text"], large);
        Assert.Equal(["Article.Lead.Text"], zero);
    }

    [Fact]
    public async Task A_picked_item_must_exist()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefinePartAsync("Article", part => part.WithField(
            "Related", field => field.OfType("ContentPickerField").WithSettings(new ContentPickerFieldSettings { Multiple = true })));
        await site.DefineAsync("Article", type => type.Draftable().WithPart("Article"));
        var (target, _) = await site.CreateAsync("Article", _ => { });

        var (good, none) = await site.CreateAsync("Article", item => Set(item, "Article", "Related", new ContentPickerField { ContentItemIds = [target.ContentItemId] }));
        var (_, dangling) = await site.CreateAsync("Article", item => Set(item, "Article", "Related", new ContentPickerField { ContentItemIds = [target.ContentItemId, "missing"] }));

        Assert.Empty(none);
        Assert.Equal(["Article.Related.ContentItemIds"], dangling);
        var row = Assert.Single(await site.RowsAsync<ContentPickerFieldIndex>());
        Assert.Equal((good.ContentItemId, "Article", "Related", target.ContentItemId), (row.ContentItemId, row.ContentPart, row.ContentField, row.SelectedContentItemId));
    }

    [Fact]
    public async Task A_term_must_be_in_the_taxonomy_and_is_indexed()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefineAsync("Category", type => type.WithPart("TitlePart"));
        await site.DefineAsync("Topics", type => type.WithPart("TaxonomyPart"));
        var (taxonomy, _) = await site.CreateAsync("Topics", item => item.Alter<TaxonomyPart>(part =>
        {
            part.TermContentType = "Category";
            var term = new ContentItem { ContentItemId = "t1", ContentType = "Category", DisplayText = "Nông nghiệp" };
            ((JsonObject)term.Data)["Terms"] = JsonNode.Parse("""[{"ContentItemId":"t2","ContentType":"Category","DisplayText":"Cây trồng"}]""");
            part.Terms = [term];
        }));
        await site.DefinePartAsync("Article", part => part.WithField(
            "Topics", field => field.OfType("TaxonomyField").WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = taxonomy.ContentItemId })));
        await site.DefineAsync("Article", type => type.Draftable().WithPart("Article"));

        var (item, none) = await site.CreateAsync("Article", item => Set(item, "Article", "Topics", Terms(taxonomy, "t2")));
        var (_, unknown) = await site.CreateAsync("Article", item => Set(item, "Article", "Topics", Terms(taxonomy, "t9")));
        var (_, noTaxonomy) = await site.CreateAsync("Article", item => Set(
            item, "Article", "Topics", new TaxonomyField { TaxonomyContentItemId = "missing", TermContentItemIds = ["t1"] }));

        Assert.Empty(none);
        Assert.Equal(["Article.Topics.TermContentItemIds"], unknown);
        Assert.Equal(["Article.Topics.TaxonomyContentItemId"], noTaxonomy);
        var row = Assert.Single(await site.RowsAsync<TaxonomyIndex>());
        Assert.Equal((item.ContentItemId, "t2", true), (row.ContentItemId, row.TermContentItemId, row.Published));

        await site.ChangeAsync(item.ContentItemId, (manager, published) => manager.UnpublishAsync(published), VersionOptions.Published);
        Assert.All(await site.RowsAsync<TaxonomyIndex>(), unpublished => Assert.False(unpublished.Published));

        await site.ChangeAsync(item.ContentItemId, (manager, latest) => manager.RemoveAsync(latest), VersionOptions.Latest);
        Assert.Empty(await site.RowsAsync<TaxonomyIndex>());
    }

    [Fact]
    public async Task An_item_belongs_to_a_list_that_exists()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefineAsync("Blog", type => type.WithPart("ListPart"));
        await site.DefineAsync("Post", type => type.WithPart("TitlePart").WithPart("ContainedPart"));
        var (blog, _) = await site.CreateAsync("Blog", _ => { });

        var (_, none) = await site.CreateAsync("Post", post => post.Alter<ContainedPart>(part =>
        {
            part.ListContentItemId = blog.ContentItemId;
            part.ListContentType = "Blog";
            part.Order = 7;
        }));
        var (_, dangling) = await site.CreateAsync("Post", post => post.Alter<ContainedPart>(part => part.ListContentItemId = "missing"));

        Assert.Empty(none);
        Assert.Equal(["ContainedPart.ListContentItemId"], dangling);
        var row = Assert.Single(await site.RowsAsync<ContainedPartIndex>());
        Assert.Equal((blog.ContentItemId, 7, true), (row.ListContentItemId, row.Order, row.Published));
    }

    [Fact]
    public async Task An_error_inside_an_item_names_its_place()
    {
        await using var site = await PartsSite.CreateAsync();

        var (_, script) = await site.CreateAsync("Menu", menu =>
        {
            menu.Alter<TitlePart>(part => part.Title = "Chính");
            var link = new ContentItem { ContentItemId = "m1", ContentType = "LinkMenuItem", DisplayText = "x" };
            link.Alter<LinkMenuItemPart>(part => part.Url = "javascript:alert(1)");
            menu.Alter<MenuItemsListPart>(part => part.MenuItems = [link]);
        });
        var (_, unknownType) = await site.CreateAsync("Menu", menu =>
            menu.Alter<MenuItemsListPart>(part => part.MenuItems = [new ContentItem { ContentItemId = "m1", ContentType = "Nothing" }]));

        Assert.Equal(["MenuItemsListPart.MenuItems[0].LinkMenuItemPart.Url"], script);
        Assert.Equal(["MenuItemsListPart.MenuItems[0]"], unknownType);
    }

    [Fact]
    public async Task A_set_has_one_translation_a_culture()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefineAsync("Page", type => type.WithPart("LocalizationPart"));

        var (first, none) = await site.CreateAsync("Page", page => page.Alter<LocalizationPart>(part => part.Culture = "vi"));
        var set = first.As<LocalizationPart>()!.LocalizationSet;
        var (_, twice) = await site.CreateAsync("Page", page => page.Alter<LocalizationPart>(part => (part.LocalizationSet, part.Culture) = (set, "vi")));
        var (_, other) = await site.CreateAsync("Page", page => page.Alter<LocalizationPart>(part => (part.LocalizationSet, part.Culture) = (set, "en")));
        var (_, unknown) = await site.CreateAsync("Page", page => page.Alter<LocalizationPart>(part => part.Culture = "klingon"));

        Assert.Empty(none);
        Assert.NotNull(set);
        Assert.Equal(["LocalizationPart.Culture"], twice);
        Assert.Empty(other);
        Assert.Equal(["LocalizationPart.Culture"], unknown);
    }

    [Fact]
    public async Task A_draft_is_published_and_an_item_withdrawn_when_their_time_has_come()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefineAsync("News", type => type.Draftable().WithPart("PublishLaterPart").WithPart("ArchiveLaterPart"));
        var (item, _) = await site.CreateAsync(
            "News",
            news =>
            {
                news.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = site.Clock.UtcNow.AddHours(1));
                news.Alter<ArchiveLaterPart>(part => part.ScheduledArchiveUtc = site.Clock.UtcNow.AddHours(2));
            },
            publish: false);

        await RunTasksAsync(site);
        Assert.False(await IsPublishedAsync(site, item.ContentItemId));

        site.Clock.UtcNow = site.Clock.UtcNow.AddMinutes(61);
        await RunTasksAsync(site);
        Assert.True(await IsPublishedAsync(site, item.ContentItemId));
        Assert.Empty(await site.RowsAsync<PublishLaterPartIndex>());

        site.Clock.UtcNow = site.Clock.UtcNow.AddMinutes(61);
        await RunTasksAsync(site);
        Assert.False(await IsPublishedAsync(site, item.ContentItemId));
    }

    [Fact]
    public async Task The_layers_step_adds_layers_and_can_run_twice()
    {
        await using var site = await PartsSite.CreateAsync();
        const string step = """
            {"name":"layers","Layers":[{"Name":"Trang chủ","Description":"d","LayerRule":{"ConditionId":"r1","Conditions":[
              {"$type":"OrchardCore.Rules.Models.HomepageCondition, OrchardCore.Rules","Name":"HomepageCondition","ConditionId":"c1","Value":true}]}},
              {"Name":"Cũ","Rule":"isHomepage()"}]}
            """;

        Assert.Empty(await RunStepAsync(site, step));
        Assert.Empty(await RunStepAsync(site, step));

        var layers = await site.UsingAsync(services => services.GetRequiredService<ILayerService>().GetLayersAsync());
        Assert.Equal(["Trang chủ", "Cũ"], layers.Layers.Select(layer => layer.Name));
        Assert.True(Assert.IsType<HomepageCondition>(Assert.Single(layers.Layers[0].LayerRule!.Conditions)).Value);
        Assert.Equal("isHomepage()", Assert.IsType<JavascriptCondition>(Assert.Single(layers.Layers[1].LayerRule!.Conditions)).Script);
    }

    [Fact]
    public async Task The_layers_step_refuses_an_unknown_condition_by_name_and_keeps_nothing()
    {
        await using var site = await PartsSite.CreateAsync();

        var errors = await RunStepAsync(site, """
            {"name":"layers","Layers":[{"Name":"Tốt","LayerRule":{"Conditions":[]}},{"Name":"Hỏng","LayerRule":{"Conditions":[{"Name":"MoonCondition"}]}}]}
            """);

        Assert.Contains("Layers[1].LayerRule.Conditions[0]", Assert.Single(errors), StringComparison.Ordinal);
        Assert.Contains("MoonCondition", errors[0], StringComparison.Ordinal);
        var layers = await site.UsingAsync(services => services.GetRequiredService<ILayerService>().GetLayersAsync());
        Assert.Empty(layers.Layers);
    }

    [Fact]
    public async Task A_widget_on_a_layer_needs_a_zone_and_is_found_by_it()
    {
        await using var site = await PartsSite.CreateAsync();
        await site.DefineAsync("Notice", type => type.Stereotype("Widget").WithPart("TitlePart"));

        var (_, members) = await site.CreateAsync("Notice", item => item.Weld(new LayerMetadata { Layer = "Always" }));
        await site.CreateAsync("Notice", item => item.Weld(new LayerMetadata { Layer = "Always", Zone = "Footer", Position = 2 }));
        await site.CreateAsync("Notice", item => item.Weld(new LayerMetadata { Layer = "Always", Zone = "Footer", Position = 1 }));

        Assert.Equal(["LayerMetadata.Zone"], members);
        var widgets = await site.UsingAsync(services => services.GetRequiredService<ILayerService>().GetLayerWidgetsMetadataAsync(index => index.Published));
        Assert.Equal([1d, 2d], widgets.Select(widget => widget.Position));
    }

    private static TaxonomyField Terms(ContentItem taxonomy, string termId) =>
        new() { TaxonomyContentItemId = taxonomy.ContentItemId, TermContentItemIds = [termId] };

    private static void Set(ContentItem item, string partName, string fieldName, ContentField field)
    {
        var part = item.Get<ContentPart>(partName) ?? new ContentPart();
        item.Apply(partName, part);
        item.Get<ContentPart>(partName)!.Apply(fieldName, field);
    }

    private static Task RunTasksAsync(PartsSite site) => site.UsingAsync(async services =>
    {
        foreach (var task in services.GetServices<IBackgroundTask>())
        {
            await task.DoWorkAsync(services, TestContext.Current.CancellationToken);
        }
    });

    private static Task<bool> IsPublishedAsync(PartsSite site, string contentItemId) => site.UsingAsync(async services =>
        await services.GetRequiredService<IContentManager>().GetAsync(contentItemId, VersionOptions.Published) is not null);

    private static Task<List<string>> RunStepAsync(PartsSite site, string json) => site.UsingAsync(async services =>
    {
        var context = new RecipeExecutionContext { Name = "layers", Step = JsonNode.Parse(json)!.AsObject() };
        foreach (var handler in services.GetServices<IRecipeStepHandler>().OfType<LayerStep>())
        {
            await handler.ExecuteAsync(context);
        }

        return context.Errors.ToList();
    });
}
