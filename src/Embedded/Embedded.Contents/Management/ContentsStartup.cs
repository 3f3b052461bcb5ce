using Embedded.Caching;
using Embedded.Contents.Caching;
using Embedded.Contents.FullText;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.Api;
using OrchardCore.Contents.Recipes;
using OrchardCore.Contents.Scripting;
using OrchardCore.Contents.Security;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Scripting;

namespace OrchardCore.Contents;

/// <summary>Importing, scripting and serving content items.</summary>
[Feature("OrchardCore.Contents")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentManagement();
        services.AddSingleton<IDocumentTags, ContentItemTags>();
        services.AddRecipeExecutionStep<ContentStep>();
        services.AddScoped<IContentHandler, FullTextAspectContentHandler>();
        services.AddScoped<IAuthorizationHandler, ContentTypeAuthorizationHandler>();
        services.AddSingleton<IGlobalMethodProvider, ContentMethodsProvider>();
        services.AddSingleton<IGlobalMethodProvider, UrlMethodsProvider>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapContentApi();
}
