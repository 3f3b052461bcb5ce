using System.Text.Json;
using System.Text.Json.Nodes;
using Embedded.Contents.Tests.Host;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.Recipes;
using OrchardCore.Contents.Scripting;
using OrchardCore.ContentTypes.RecipeSteps;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using YesSql.Provider.Sqlite;

namespace Embedded.Contents.Tests.Recipes;

/// <summary>The recipe steps and script functions of content, over SQLite.</summary>
public sealed class RecipeStepTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("steps").FullName;
    private ContentHost _host = null!;

    public async ValueTask InitializeAsync()
        => _host = await ContentHost.StartAsync(configuration => configuration.UseSqLite($"Data Source={Path.Combine(_folder, "test.db")}"));

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task ContentDefinition_adds_to_what_is_there_and_can_run_twice()
    {
        const string step = """
            { "name": "ContentDefinition",
              "ContentTypes": [ { "Name": "Article", "DisplayName": "Bài viết", "Settings": { "ContentTypeSettings": { "Creatable": true } },
                "ContentTypePartDefinitionRecords": [ { "PartName": "NotePart", "Name": "NotePart", "Settings": { "ContentTypePartSettings": { "Position": "0" } } }, { "PartName": "Article", "Name": "Article" } ] } ],
              "ContentParts": [ { "Name": "Article", "ContentPartFieldDefinitionRecords": [ { "FieldName": "NoteField", "Name": "Lead", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Sapo" } } } ] } ] }
            """;
        Assert.Empty(await ExecuteAsync<ContentDefinitionStep>(step));
        Assert.Empty(await ExecuteAsync<ContentDefinitionStep>(step));
        Assert.Empty(await ExecuteAsync<ContentDefinitionStep>("""{ "name": "contentdefinition", "contenttypes": [ { "name": "Article", "settings": { "ContentTypeSettings": { "Listable": true } } } ] }"""));

        await _host.RunAsync(async services =>
        {
            var type = (await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Article"))!;
            Assert.Equal("Bài viết", type.DisplayName);
            Assert.True(type.IsCreatable());
            Assert.True(type.IsListable());
            Assert.Equal(["NotePart", "Article"], type.Parts.Select(part => part.Name));
            Assert.Equal("Sapo", type.Parts.Last().PartDefinition.Fields.Single().DisplayName());
        });
    }

    [Fact]
    public async Task ReplaceContentDefinition_leaves_nothing_of_the_old_definition()
    {
        Assert.Empty(await ExecuteAsync<ReplaceContentDefinitionStep>("""{ "name": "ReplaceContentDefinition", "ContentTypes": [ { "Name": "Note", "DisplayName": "Note", "ContentTypePartDefinitionRecords": [ { "PartName": "NotePart", "Name": "NotePart" } ] } ] }"""));

        await _host.RunAsync(async services =>
        {
            var type = (await services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Note"))!;
            Assert.Equal("NotePart", Assert.Single(type.Parts).Name);
            Assert.False(type.IsSecurable());
        });
    }

    [Fact]
    public async Task DeleteContentDefinition_deletes_types_and_parts_and_can_run_twice()
    {
        const string step = """{ "name": "DeleteContentDefinition", "ContentTypes": [ "Note" ], "ContentParts": [ "Note" ] }""";
        Assert.Empty(await ExecuteAsync<DeleteContentDefinitionStep>(step));
        Assert.Empty(await ExecuteAsync<DeleteContentDefinitionStep>(step));

        await _host.RunAsync(async services =>
        {
            var definitions = services.GetRequiredService<IContentDefinitionManager>();
            Assert.Null(await definitions.GetTypeDefinitionAsync("Note"));
            Assert.Null(await definitions.GetPartDefinitionAsync("Note"));
        });
    }

    [Theory]
    [InlineData("""{ "ContentTypes": [ { "Name": "A", "ContentTypePartDefinitionRecords": [ { "PartName": "MissingPart", "Name": "MissingPart" } ] } ] }""", "ContentTypes[0].ContentTypePartDefinitionRecords[0].PartName", "MissingPart")]
    [InlineData("""{ "ContentParts": [ { "Name": "A", "ContentPartFieldDefinitionRecords": [ { "FieldName": "MissingField", "Name": "F" } ] } ] }""", "ContentParts[0].ContentPartFieldDefinitionRecords[0].FieldName", "MissingField")]
    [InlineData("""{ "ContentTypes": [ { "Name": "no name" } ] }""", "ContentTypes[0].Name", "no name")]
    [InlineData("""{ "ContentTypes": {} }""", "ContentTypes", "array")]
    [InlineData("""{ "ContentTypes": [ { "Name": 5 } ] }""", "ContentTypes[0].Name", "")]
    public async Task A_definition_that_cannot_be_is_refused_by_place_and_name(string step, string path, string name)
    {
        var error = Assert.Single(await ExecuteAsync<ContentDefinitionStep>(step));

        Assert.StartsWith(path, error, StringComparison.Ordinal);
        Assert.Contains(name, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_is_imported()
    {
        Assert.Empty(await ExecuteAsync<ContentStep>("""{ "name": "content", "data": [ { "ContentItemId": "a1", "ContentType": "Note", "Published": true, "Latest": true, "NotePart": { "Text": "Xin chào" } } ] }"""));

        Assert.Equal("Xin chào", (await _host.RunAsync(manager => manager.GetAsync("a1")))!.As<NotePart>()!.Text);
    }

    [Theory]
    [InlineData("""[ { "ContentType": "Missing" } ]""", "Data[0].ContentType", "Missing")]
    [InlineData("""[ { "ContentType": "Note" }, {} ]""", "Data[1].ContentType", "no content type")]
    [InlineData("""[ { "ContentType": "Note", "NotePart": { "Text": 5 } } ]""", "Data[0].NotePart.Text", "a number")]
    [InlineData("""[ { "ContentType": "Note", "NotePart": { "Text": [] } } ]""", "Data[0].NotePart.Text", "an array")]
    [InlineData("""[ { "ContentType": "Note", "ContentItemId": "bad id" } ]""", "Data[0].ContentItemId", "bad id")]
    [InlineData("""[ { "ContentType": "Note", "Published": "perhaps" } ]""", "Data[0].Published", "true or false")]
    [InlineData("""[ 3 ]""", "Data[0]", "object")]
    [InlineData("""{}""", "Data", "array")]
    public async Task Content_that_cannot_be_is_refused_by_place_and_reason(string data, string path, string reason)
    {
        var error = Assert.Single(await ExecuteAsync<ContentStep>($$"""{ "name": "content", "Data": {{data}} }"""));

        Assert.StartsWith(path + ":", error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_that_a_handler_refuses_is_named()
    {
        var error = Assert.Single(await ExecuteAsync<ContentStep>("""{ "name": "content", "Data": [ { "ContentItemId": "a1", "ContentType": "Note", "NotePart": { "Text": "forbidden" } } ] }"""));

        Assert.Contains("'a1'", error, StringComparison.Ordinal);
        Assert.Contains("NotePart.Text", error, StringComparison.Ordinal);
        Assert.Null(await _host.RunAsync(manager => manager.GetAsync("a1", VersionOptions.Latest)));
    }

    [Fact]
    public async Task During_a_setup_items_without_an_owner_belong_to_its_administrator()
    {
        const string step = """{ "name": "content", "Data": [ { "ContentItemId": "a1", "ContentType": "Note", "Latest": true }, { "ContentItemId": "a2", "ContentType": "Note", "Latest": true, "Owner": "u2", "Author": "b" } ] }""";
        var setup = new Dictionary<string, object> { ["AdminUserId"] = "u1", ["AdminUsername"] = "a" };

        Assert.Empty(await ExecuteAsync<ContentStep>(step, setup));

        var first = (await _host.RunAsync(manager => manager.GetAsync("a1", VersionOptions.Latest)))!;
        var second = (await _host.RunAsync(manager => manager.GetAsync("a2", VersionOptions.Latest)))!;
        Assert.Equal(("u1", "a"), (first.Owner, first.Author));
        Assert.Equal(("u2", "b"), (second.Owner, second.Author));
    }

    [Fact]
    public async Task Scripts_create_change_and_delete_items()
    {
        var id = string.Empty;
        await _host.RunAsync(services =>
        {
            var create = (Func<string, bool?, object?, ContentItem>)Method(services, "createContentItem");
            id = create("Note", true, new { NotePart = new { Text = "a" } }).ContentItemId;

            return Task.CompletedTask;
        });
        await _host.RunAsync(async services =>
        {
            var item = (await services.GetRequiredService<IContentManager>().GetAsync(id))!;
            Assert.Equal("a", item.As<NotePart>()!.Text);
            ((Action<ContentItem, object>)Method(services, "updateContentItem"))(item, new { NotePart = new { Text = "b" } });
        });
        await _host.RunAsync(async services =>
        {
            var item = (await services.GetRequiredService<IContentManager>().GetAsync(id))!;
            Assert.Equal("b", item.As<NotePart>()!.Text);
            ((Action<ContentItem, object?>)Method(services, "deleteContentItem"))(item, null);
        });

        Assert.Null(await _host.RunAsync(manager => manager.GetAsync(id)));
    }

    private static Delegate Method(IServiceProvider services, string name)
        => new ContentMethodsProvider().GetMethods().Single(method => method.Name == name).Method(services);

    private async Task<List<string>> ExecuteAsync<TStep>(string step, IDictionary<string, object>? environment = null)
        where TStep : IRecipeStepHandler
    {
        var json = JsonSerializer.Deserialize<JsonObject>(step, JOptions.Default)!;
        var errors = new List<string>();
        await _host.RunAsync(async services =>
        {
            var handler = ActivatorUtilities.CreateInstance<TStep>(services);
            var name = typeof(TStep).Name[..^"Step".Length];
            var context = new RecipeExecutionContext { Name = name, Step = json, Environment = environment! };
            await handler.ExecuteAsync(context);
            errors.AddRange(context.Errors);
        });

        return errors;
    }
}
