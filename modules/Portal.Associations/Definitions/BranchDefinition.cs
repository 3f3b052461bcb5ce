using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;
using Portal.Associations.Models;

namespace Portal.Associations.Definitions;

internal static class BranchDefinition
{
    public static Task DefineBranchAsync(this IContentDefinitionManager definitions)
        => definitions.AlterBagItemAsync(
            nameof(Branch),
            "Chi hội",
            "Các trường của một chi hội.",
            part => part
                .WithText(nameof(Branch.Address), "Địa chỉ", "0")
                .WithPhone(nameof(Branch.Phone), "1")
                .WithPublicMark(nameof(Branch.PhoneIsPublic), "Công khai điện thoại", "Cho phép hiện điện thoại trên cổng", "2"),
            type => type.WithPart(nameof(TitlePart), part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired })));
}
