using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Handlers;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace OrchardCore.ContentLocalization;

[Feature("OrchardCore.ContentLocalization")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LocalizationPart>().AddHandler<LocalizationPartHandler>();
        services.AddContentField<LocalizationSetContentPickerField>().AddHandler<LocalizationSetContentPickerFieldHandler>();
        services.AddIndexProvider<LocalizedContentItemIndexProvider>();
        services.AddDataMigration<Migrations>();
    }
}
