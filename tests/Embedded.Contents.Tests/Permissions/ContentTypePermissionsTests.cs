using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace Embedded.Contents.Tests.Permissions;

public sealed class ContentTypePermissionsTests
{
    [Fact]
    public void A_type_s_own_edit_permission_is_implied_by_publishing_it_and_by_editing_all()
    {
        var template = ContentTypePermissionsHelper.ConvertToDynamicPermission(CommonPermissions.EditOwnContent)!;
        var permission = ContentTypePermissionsHelper.CreateDynamicPermission(template, "Article");

        Assert.Equal("EditOwn_Article", permission.Name);
        Assert.Superset(new HashSet<string> { "Edit_Article", "EditContent", "PublishContent", "Publish_Article" }, Implying(permission).ToHashSet());
        Assert.DoesNotContain("ViewContent", Implying(permission));
    }

    [Fact]
    public void A_permission_that_is_not_about_items_has_no_template()
        => Assert.Null(ContentTypePermissionsHelper.ConvertToDynamicPermission(CommonPermissions.AccessContentApi));

    private static IEnumerable<string> Implying(Permission permission)
        => permission.ImpliedBy.SelectMany(implying => Implying(implying).Prepend(implying.Name));
}
