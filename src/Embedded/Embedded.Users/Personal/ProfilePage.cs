using Embedded.Users.Forms;

namespace Embedded.Users.Personal;

/// <summary>What the profile page shows.</summary>
internal sealed record ProfilePage(
    string UserName,
    string? Email,
    bool MayChangeEmail,
    IReadOnlyList<string> Roles,
    IReadOnlyList<SelectField> Settings,
    bool IsSaved);
