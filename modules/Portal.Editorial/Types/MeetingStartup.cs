using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Portal.Editorial.Types;

/// <summary>Makes approval part of meetings where the site has them.</summary>
[RequireFeatures("Portal.Meetings")]
public sealed class MeetingStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddDataMigration<MeetingMigrations>();
}
