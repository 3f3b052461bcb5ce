using System.Text.Json.Nodes;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using Portal.Associations.Models;

namespace Portal.Associations.Definitions;

internal static class OfficerDefinition
{
    public static Task DefineOfficerAsync(this IContentDefinitionManager definitions)
        => definitions.AlterBagItemAsync(nameof(Officer), "Lãnh đạo hội", "Các trường của một chức danh lãnh đạo hội.", part => part
            .WithField(nameof(Officer.Position), field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Chức danh")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Required = true }))
            .WithText(nameof(Officer.FullName), "Họ và tên", "1")
            .WithPublicMark(nameof(Officer.IsPublic), "Công khai", "Cho phép hiện họ tên trên cổng", "2"));

    /// <summary>The holder's own term, phone and e-mail, each detail with a mark of its own.</summary>
    public static async Task AddOfficerContactsAsync(this IContentDefinitionManager definitions)
    {
        await definitions.AlterPartDefinitionAsync(nameof(Officer), part => part
            .WithText(nameof(Officer.Term), "Nhiệm kỳ", "3", "Ví dụ: 2020-2025. Để trống nếu theo nhiệm kỳ của hội.")
            .WithPhone(nameof(Officer.Phone), "4")
            .WithPublicMark(nameof(Officer.PhoneIsPublic), "Công khai điện thoại", "Cho phép hiện điện thoại trên cổng", "5")
            .WithEmail(nameof(Officer.Email), "6")
            .WithPublicMark(nameof(Officer.EmailIsPublic), "Công khai thư điện tử", "Cho phép hiện thư điện tử trên cổng", "7"));

        // Whatever stands as an officer's text may name a person; what is searched must not.
        await definitions.AlterTypeDefinitionAsync(nameof(Officer), type => type.MergeSettings(new JsonObject
        {
            ["FullTextAspectSettings"] = new JsonObject { ["IncludeDisplayText"] = false, ["IncludeBodyAspect"] = false },
        }));
    }
}
