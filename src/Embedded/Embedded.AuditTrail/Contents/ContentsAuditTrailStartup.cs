using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Contents.AuditTrail.Services;
using OrchardCore.Modules;

namespace Embedded.AuditTrail.Contents;

/// <summary>The record of what is done with items.</summary>
[Feature("OrchardCore.AuditTrail")]
[RequireFeatures("OrchardCore.Contents")]
internal sealed class ContentsAuditTrailStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, ContentAuditTrailEventConfiguration>();
        services.AddScoped<IContentHandler, AuditTrailContentHandler>();
        services.AddScoped<IAuditTrailEventHandler, ContentEventComment>();
    }
}
