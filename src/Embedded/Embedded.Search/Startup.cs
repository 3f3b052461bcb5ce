using Embedded.Search.Index;
using Embedded.Search.Profiles;
using Embedded.Search.Recipes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.Indexing;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Search.Abstractions;

namespace Embedded.Search;

/// <summary>Full-text search over published content.</summary>
[Feature("OrchardCore.Search.Lucene")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IIndexProfileStore, IndexProfileStore>();
        services.AddScoped<SearchIndex>();
        services.AddScoped<SearchEntryBuilder>();
        services.AddScoped<SearchWriter>();
        services.AddScoped<SearchRebuild>();
        services.AddScoped<IContentHandler, SearchContentHandler>();
        services.AddDataMigration<SearchMigrations>();

        services.AddScoped<DatabaseSearchService>();
        services.AddScoped<ISearchService>(provider => provider.GetRequiredService<DatabaseSearchService>());
        services.AddKeyedScoped<ISearchService>(DatabaseSearchService.ProviderName, (provider, _) => provider.GetRequiredService<DatabaseSearchService>());

        services.AddRecipeExecutionStep<IndexProfileStep>();
        services.AddRecipeExecutionStep<RebuildIndexStep>();
    }
}
