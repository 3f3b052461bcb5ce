using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;

namespace Embedded.Admin.Editors.Pickers;

/// <summary>Finds items for a picker while its user types.</summary>
[Feature("OrchardCore.ContentFields")]
[RequireFeatures("OrchardCore.Admin")]
[Area("OrchardCore.ContentFields")]
[Admin]
public sealed class ContentPickerAdminController(IContentDefinitionManager definitions, IServiceProvider services, IStringLocalizer<ContentPickerAdminController> localizer) : Controller
{
    /// <summary><c>GET /Admin/ContentFields/SearchContentItems?part=&amp;field=&amp;query=</c>: only what the user may see.</summary>
    [Admin("ContentFields/SearchContentItems", "ContentPicker")]
    [HttpGet]
    public async Task<IActionResult> SearchContentItemsAsync(string? part, string? field, string? query)
    {
        if (string.IsNullOrWhiteSpace(part) || string.IsNullOrWhiteSpace(field))
        {
            return BadRequest(localizer["Name the part and the field."].Value);
        }

        var definition = (await definitions.GetPartDefinitionAsync(part))?.Fields.FirstOrDefault(one => one.Name == field && one.FieldDefinition.Name == nameof(ContentPickerField));
        if (definition is null)
        {
            return BadRequest(localizer["There is no such field."].Value);
        }

        return Json(await services.GetRequiredService<PickableItems>().SearchAsync(definition.GetSettings<ContentPickerFieldSettings>(), query));
    }
}
