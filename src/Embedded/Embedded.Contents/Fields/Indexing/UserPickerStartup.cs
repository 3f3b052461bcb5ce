using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace OrchardCore.ContentFields.Indexing.SQL;

[Feature("OrchardCore.ContentFields.Indexing.SQL.UserPicker")]
internal sealed class UserPickerStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<UserPickerMigrations>();
        services.AddScopedIndexProvider<UserPickerFieldIndexProvider>();
    }
}
