using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;
using Portal.TestSupport;
using Xunit;

namespace Portal.Integration.Tests.BadInput;

/// <summary>What the content step takes: items that name each other in any order, and owners.</summary>
public abstract class ContentStepTests
{
    private const string Definitions = """
        { "name": "ContentDefinition",
          "ContentTypes": [ { "Name": "Linked", "Settings": { "ContentTypeSettings": { "Versionable": true } }, "ContentTypePartDefinitionRecords": [ { "PartName": "Linked", "Name": "Linked" } ] } ],
          "ContentParts": [ { "Name": "Linked", "ContentPartFieldDefinitionRecords": [
            { "FieldName": "ContentPickerField", "Name": "Next" }, { "FieldName": "UserPickerField", "Name": "People", "Settings": { "UserPickerFieldSettings": { "Multiple": true } } } ] } ] }
        """;

    private readonly PortalSite _site;

    protected ContentStepTests(PortalSite site)
    {
        site.SkipUnlessOffered();
        _site = site;
    }

    [Fact]
    public async Task Items_of_one_step_may_name_each_other_in_any_order()
    {
        await RunAsync(Item("4linked0000000000000000001", next: "4linked0000000000000000002"), Item("4linked0000000000000000002", next: "4linked0000000000000000001"));

        var first = await GetAsync("4linked0000000000000000001");
        Assert.Equal("4linked0000000000000000002", (string)first.Content.Linked.Next.ContentItemIds[0]);
    }

    [Fact]
    public async Task An_item_that_names_one_of_no_step_is_refused()
    {
        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => RunAsync(Item("4linked0000000000000000003", next: "4linked0000000000000000009")));

        Assert.Contains("$.Data[0].Linked.Next.ContentItemIds", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("4linked0000000000000000009", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Users_who_are_chosen_must_exist()
    {
        var administrator = await AdministratorAsync();
        await RunAsync(Item("4linked0000000000000000004", user: administrator));

        var refusal = await Assert.ThrowsAnyAsync<Exception>(() => RunAsync(Item("4linked0000000000000000005", user: "4khongai000000000000000001")));

        Assert.Contains("$.Data[0].Linked.People.UserIds", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("4khongai000000000000000001", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_setup_created_belongs_to_its_administrator()
    {
        var administrator = await AdministratorAsync();
        foreach (var id in RecipeFiles.Items("sample.articles.recipe.json").Select(item => (string)item["ContentItemId"]!))
        {
            Assert.Equal(administrator, (await GetAsync(id)).Owner);
        }
    }

    [Fact]
    public async Task An_import_that_names_no_owner_leaves_the_owner()
    {
        var article = RecipeFiles.Items("sample.articles.recipe.json")[0];
        var id = (string)article["ContentItemId"]!;
        article["TitlePart"]!["Title"] = "Tên khác";

        await _site.RunTextAsync($$"""{ "name": "Test", "steps": [ { "name": "content", "Data": [ {{article.ToJsonString()}} ] } ] }""");

        var item = await GetAsync(id);
        Assert.Equal(await AdministratorAsync(), item.Owner);
        Assert.Equal("Tên khác", item.DisplayText);
    }

    private static string Item(string id, string? next = null, string? user = null)
        => $$"""
            { "ContentItemId": "{{id}}", "ContentType": "Linked", "DisplayText": "{{id}}", "Latest": true, "Published": true,
              "Linked": { "Next": { "ContentItemIds": [ {{(next is null ? "" : $"\"{next}\"")}} ] }, "People": { "UserIds": [ {{(user is null ? "" : $"\"{user}\"")}} ] } } }
            """;

    private Task RunAsync(params string[] items)
        => _site.RunTextAsync($$"""{ "name": "Test", "steps": [ {{Definitions}}, { "name": "content", "Data": [ {{string.Join(',', items)}} ] } ] }""");

    private async Task<ContentItem> GetAsync(string id)
    {
        ContentItem? item = null;
        await _site.UsingScopeAsync(async services => item = await services.GetRequiredService<IContentManager>().GetAsync(id));

        return item ?? throw new InvalidOperationException($"There is no content item '{id}'.");
    }

    private async Task<string> AdministratorAsync()
    {
        var id = "";
        await _site.UsingScopeAsync(async services => id = (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SuperUser);

        return id;
    }
}
