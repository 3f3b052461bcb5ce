using OrchardCore.Security.Permissions;

namespace Portal.Associations.Security;

/// <summary>The permissions about associations that Orchard's own, for each content type, do not cover.</summary>
public static class AssociationPermissions
{
    public static readonly Permission ViewPrivateContacts = new("ViewPrivateContacts", "View contact details of associations that are not public");
}
