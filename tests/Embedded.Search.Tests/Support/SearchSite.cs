using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell;
using OrchardCore.Indexing;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Search.Abstractions;

namespace Embedded.Search.Tests.Support;

/// <summary>A site with articles, meetings and search, in a folder and a database of its own.</summary>
public sealed class SearchSite : IAsyncDisposable
{
    public const string ProfileStep = """
        { "name": "CreateOrUpdateIndexProfile", "indexes": [ { "Name": "Search", "IndexName": "Search", "ProviderName": "Lucene", "Type": "Content",
            "Properties": { "ContentIndexMetadata": { "IndexLatest": false, "IndexedContentTypes": [ "News", "Session" ], "Culture": "any" } } } ] }
        """;

    private const string DefinitionStep = """
        { "name": "ContentDefinition",
          "ContentTypes": [
            { "Name": "News", "DisplayName": "News", "Settings": { "ContentTypeSettings": { "Draftable": true, "Versionable": true },
                "FullTextAspectSettings": { "IncludeDisplayText": true, "IncludeBodyAspect": true, "IncludeFullTextTemplate": true, "FullTextTemplate": "{{ Model.Content.News.Lead.Text }}" } },
              "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} },
                { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart", "Settings": {} },
                { "PartName": "News", "Name": "News", "Settings": {} } ] },
            { "Name": "Session", "DisplayName": "Session", "Settings": { "ContentTypeSettings": { "Draftable": true } },
              "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} },
                { "PartName": "BagPart", "Name": "Agenda", "Settings": { "BagPartSettings": { "ContainedContentTypes": [ "Topic" ] } } } ] },
            { "Name": "Topic", "DisplayName": "Topic", "Settings": {},
              "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} } ] },
            { "Name": "Memo", "DisplayName": "Memo", "Settings": {},
              "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart", "Settings": {} } ] } ],
          "ContentParts": [
            { "Name": "News", "Settings": {}, "ContentPartFieldDefinitionRecords": [
                { "FieldName": "TextField", "Name": "Lead", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Lead" } } },
                { "FieldName": "TaxonomyField", "Name": "Category", "Settings": { "ContentPartFieldSettings": { "DisplayName": "Category" } } } ] } ] }
        """;

    private const string TaxonomyStep = """
        { "name": "content", "data": [ { "ContentItemId": "categories", "ContentType": "Taxonomy", "DisplayText": "Categories", "Latest": true, "Published": true,
            "TitlePart": { "Title": "Categories" },
            "TaxonomyPart": { "TermContentType": "Topic", "Terms": [
                { "ContentItemId": "term0even", "ContentType": "Topic", "DisplayText": "Even", "TitlePart": { "Title": "Even" } },
                { "ContentItemId": "term0odd", "ContentType": "Topic", "DisplayText": "Odd", "TitlePart": { "Title": "Odd" } } ] } } ] }
        """;

    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;
    private readonly TestDatabase _database;

    private SearchSite(WebApplication app, DirectoryInfo folder, TestDatabase database)
    {
        _app = app;
        _folder = folder;
        _database = database;
    }

    public static async Task<SearchSite> StartAsync(TestDatabase database, bool withProfile = true)
    {
        var folder = Directory.CreateTempSubdirectory("search-tests-");
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SearchSite).Assembly.GetName().Name,
            ContentRootPath = folder.FullName,
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOrchardCms().ConfigureServices(services => services
            .AddScoped<IAuthorizationHandler, SecretItems>()
            .AddScoped<IDocumentIndexHandler, Nicknames>());
        builder.Services.Configure<ShellOptions>(options => options.ShellsApplicationDataPath = Path.Combine(folder.FullName, "App_Data"));
        var app = builder.Build();
        app.UseOrchardCore();
        var settingsManager = app.Services.GetRequiredService<IShellSettingsManager>();
        var tenant = settingsManager.CreateDefaultSettings().AsDefaultShell().AsRunning();
        database.Use(tenant);
        await settingsManager.SaveSettingsAsync(tenant);
        await app.StartAsync();

        var site = new SearchSite(app, folder, database);
        await site.InScopeAsync(services => services.GetRequiredService<IShellFeaturesManager>().EnableFeaturesAsync(
            "OrchardCore.Settings", "OrchardCore.Recipes", "OrchardCore.Users", "OrchardCore.Roles", "OrchardCore.Contents", "OrchardCore.ContentFields", "OrchardCore.Title", "OrchardCore.Html", "OrchardCore.Flows", "OrchardCore.Taxonomies", "OrchardCore.Search.Lucene"));
        await site.RunRecipeAsync(DefinitionStep, TaxonomyStep);
        if (withProfile)
        {
            await site.RunRecipeAsync(ProfileStep);
        }

        return site;
    }

    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        var shells = _app.Services.GetRequiredService<IShellHost>();
        await shells.InitializeAsync();
        await (await shells.GetScopeAsync("Default")).UsingAsync(scope => work(scope.ServiceProvider));
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        var result = default(T)!;
        await InScopeAsync(async services => { result = await work(services); });
        return result;
    }

    public async Task RunRecipeAsync(params string[] steps)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "test.recipe.json"), $$"""{ "name": "Test", "steps": [ {{string.Join(',', steps)}} ] }""");
        using var files = new PhysicalFileProvider(_folder.FullName);
        await InScopeAsync(services => services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(
            Guid.NewGuid().ToString("N"),
            new RecipeDescriptor { Name = "Test", BasePath = "", FileProvider = files, RecipeFileInfo = files.GetFileInfo("test.recipe.json") },
            new Dictionary<string, object>(),
            CancellationToken.None));
    }

    /// <summary>Publishes an item of a day; returns its id.</summary>
    public async Task<string> PublishAsync(string type, string title, string body = "", string lead = "", string? term = null, string[]? topics = null, int day = 1, int year = 2026)
    {
        var published = new DateTime(year, 1, day, 5, 0, 0, DateTimeKind.Utc);
        var json = new JsonObject
        {
            ["ContentItemId"] = Guid.NewGuid().ToString("N")[..26],
            ["ContentType"] = type,
            ["DisplayText"] = title,
            ["Latest"] = true,
            ["Published"] = true,
            ["CreatedUtc"] = published,
            ["PublishedUtc"] = published,
            ["TitlePart"] = new JsonObject { ["Title"] = title },
        };
        if (type == "News")
        {
            json["HtmlBodyPart"] = new JsonObject { ["Html"] = body };
            json["News"] = new JsonObject
            {
                ["Lead"] = new JsonObject { ["Text"] = lead },
                ["Category"] = new JsonObject { ["TaxonomyContentItemId"] = "categories", ["TermContentItemIds"] = term is null ? [] : new JsonArray(term) },
            };
        }

        if (topics is not null)
        {
            json["Agenda"] = new JsonObject { ["ContentItems"] = new JsonArray([.. topics.Select(Topic)]) };
        }

        await InScopeAsync(services => services.GetRequiredService<IContentManager>().ImportAsync([json.ToObject<ContentItem>()!]));
        return (string)json["ContentItemId"]!;
    }

    public Task<SearchResult> SearchAsync(string term, int start = 0, int size = 10, JsonObject? filter = null) => InScopeAsync(async services =>
    {
        var profile = await services.GetRequiredService<IIndexProfileStore>().FindByNameAsync("Search");
        if (filter is not null)
        {
            profile!.Properties["Filter"] = filter;
        }

        return await services.GetRequiredKeyedService<ISearchService>(profile!.ProviderName).SearchAsync(profile, term, start, size);
    });

    public async Task<string> TitlesAsync(string term, int start = 0, int size = 10, JsonObject? filter = null)
    {
        var result = await SearchAsync(term, start, size, filter);
        return await InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            var titles = new List<string?>();
            foreach (var id in result.ContentItemIds)
            {
                titles.Add((await manager.GetAsync(id))?.DisplayText);
            }

            return string.Join(" | ", titles);
        });
    }

    private static JsonObject Topic(string title, int number) => new()
    {
        ["ContentItemId"] = $"topic{number}",
        ["ContentType"] = "Topic",
        ["DisplayText"] = title,
        ["TitlePart"] = new JsonObject { ["Title"] = title },
    };

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _database.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
