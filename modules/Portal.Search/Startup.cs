using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Indexing;
using OrchardCore.Modules;
using Portal.Search.Drivers;
using Portal.Search.Handlers;
using Portal.Search.Models;
using Portal.Search.Services;
using Portal.Search.ViewModels;

namespace Portal.Search;

/// <summary>Registers what the module brings.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<SearchPage>().UseDisplayDriver<SearchPageDisplayDriver>();
        services.AddDataMigration<Migrations>();
        services.AddScoped<IDocumentIndexHandler, FoldedTextIndexHandler>();
        services.AddScoped<CategoryOptions>();
        services.AddScoped<ResultFilter>();
        services.AddScoped<SiteSearch>();
        services.Configure<TemplateOptions>(ViewModelMembers.Register);
    }
}
