print("streetdesk")
