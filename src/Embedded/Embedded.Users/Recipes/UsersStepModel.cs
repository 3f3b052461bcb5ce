using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrchardCore.Users.Recipes;

/// <summary>A Users step as a recipe writes it.</summary>
internal sealed class UsersStepModel
{
    public UsersStepUserModel[]? Users { get; set; }
}

/// <summary>An account of a Users step: a stored password is given as its hash, never in the clear.</summary>
internal sealed class UsersStepUserModel
{
    public string? UserId { get; set; }

    public string? UserName { get; set; }

    public string? Email { get; set; }

    public string? PasswordHash { get; set; }

    public string? SecurityStamp { get; set; }

    public bool EmailConfirmed { get; set; }

    public string? PhoneNumber { get; set; }

    public bool PhoneNumberConfirmed { get; set; }

    public bool TwoFactorEnabled { get; set; }

    public bool IsEnabled { get; set; } = true;

    public bool IsLockoutEnabled { get; set; } = true;

    public int AccessFailedCount { get; set; }

    public string? ResetToken { get; set; }

    public string[]? RoleNames { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
