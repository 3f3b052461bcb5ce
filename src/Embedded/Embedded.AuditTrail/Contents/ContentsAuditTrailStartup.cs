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
    // Handlers are told in turn what is to be done and in reverse what was: the first is told last, of the item as it then is.
    public override int Order => -100;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, ContentAuditTrailEventConfiguration>();
        services.AddScoped<IContentHandler, AuditTrailContentHandler>();
        services.AddScoped<IAuditTrailEventHandler, ContentEventDetails>();
        services.AddScoped<RecordedSoFar>();
        services.AddScoped<IAuditTrailEventHandler>(static provider => provider.GetRequiredService<RecordedSoFar>());
        services.AddScoped<StoredContent>();
    }
}
